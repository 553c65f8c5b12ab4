using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Equity;

/// <summary>
/// The students that participants are a part of. Best is the enrolment of the very districts that counted them, which
/// the figure carries. Where a small district's count of the group is withheld that is not to be had; then the
/// published enrolment of the place stands in for it, with the enrolment of the districts it covers, if those have at
/// least 99 in 100 of its students.
/// </summary>
/// <param name="Basis">Which of the two it is, or that there is none.</param>
/// <param name="Group">Students of the group.</param>
/// <param name="All">Students, all groups, of the same districts.</param>
internal readonly record struct Population(EquityBasis Basis, int Group, int All)
{
    private const double LeastCovered = 0.99;
    private const string Everyone = "all";

    private static readonly Population None = new(EquityBasis.PopulationUnknown, 0, 0);

    public static Population Of(Release release, PublishedFigure group, PublishedFigure everyone)
    {
        if (everyone.Base is not { } all)
        {
            return None;
        }

        if (group.Base is { } same && group.DistrictsCovered == everyone.DistrictsCovered)
        {
            return new Population(EquityBasis.SameDistricts, same, all);
        }

        var cell = new FigureCell(Measure.Enrollment, Everyone, group.GroupKey);
        return release.Figures.Find(group.AreaCode, group.SchoolYear, cell) is { Value: { } students, Base: { } covered }
            && covered >= LeastCovered * all
            ? new Population(EquityBasis.PartOfDistricts, students, covered)
            : None;
    }
}
