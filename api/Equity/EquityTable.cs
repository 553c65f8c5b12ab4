using System.Runtime.CompilerServices;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Equity;

/// <summary>
/// The equity measures of a release, computed from its published figures, by area, year, level and group. A nation has
/// millions: who asks about places has those of these places made, and all are made and kept only for who wants all.
/// </summary>
public static class EquityTable
{
    private const string Everyone = "all";

    private static readonly ConditionalWeakTable<Release, IReadOnlyList<EquityMeasure>> Known = [];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EquityMeasure> Of(Release release) =>
        Known.GetValue(release, all => [.. Of(all, all.Figures.Areas)]);

    /// <summary>Those of some places, in their order; a year or level left out means all of them.</summary>
    public static IEnumerable<EquityMeasure> Of(
        Release release, IReadOnlyCollection<string> areas, SchoolYear? year = null, string? level = null)
    {
        // The other side of a priority group says nothing that the group does not.
        var others = release.Content.Groups.Where(g => g.Priority).Select(g => g.ComplementKey).ToHashSet();
        var region = release.Content.Region.Code;
        var own = from area in areas
                  where release.Areas[area].Kind != AreaKind.DistrictClass
                  from figure in release.Figures.Of(area, Measure.Participation, year, level, null)
                  where !others.Contains(figure.GroupKey)
                  select Measured(release, figure, area, figure.GroupKey, release.Groups[figure.GroupKey].Label);
        return !areas.Contains(region) ? own : own.Concat(
            release.Figures.Of(RuralArea(release), Measure.Participation, year, level, Everyone)
                .Select(figure => Measured(release, figure, region, "rural", "Rural districts")));
    }

    /// <summary>Code of the area that is the region's rural districts.</summary>
    public static string RuralArea(Release release) => $"{release.Content.Region.Code}-rural";

    private static EquityMeasure Measured(
        Release release, PublishedFigure figure, string area, string group, string label)
    {
        var everyone = release.Figures.Find(area, figure.SchoolYear, figure.Cell with { Group = Everyone });
        var blank = new EquityMeasure
        {
            AreaCode = area,
            SchoolYear = figure.SchoolYear,
            LevelKey = figure.LevelKey,
            GroupKey = group,
            GroupLabel = label,
            Status = figure.Status,
            Basis = EquityBasis.Withheld,
            Words = Sentence(figure.Status, EquityBasis.Withheld),
            Caution = EquityCaution.NoRate,
            SourceKey = figure.SourceKey!,
        };
        if (figure.Value is not { } participants || everyone is not { Value: { } all } known)
        {
            return blank;
        }

        // A class of districts lies in the region: its students are counted out of the region's.
        var population = figure.AreaCode == area
            ? Population.Of(release, figure, known)
            : figure.Base is { } rural && known.Base is { } region
                ? new Population(EquityBasis.SameDistricts, rural, region)
                : default;
        return new EquityRow(blank, participants, all, population).Complete(
            RateOf(release, figure.SchoolYear, figure.LevelKey), Goal(release, figure.SchoolYear, figure.LevelKey));
    }

    private static (int Part, int Whole)? RateOf(Release release, SchoolYear year, string level) =>
        release.Figures.Find(
            release.Content.Region.Code, year, new FigureCell(Measure.Participation, level, Everyone))
            is { Value: { } part, Base: > 0 and var whole }
            ? (part, whole)
            : null;

    private static (int Target, int Whole)? Goal(Release release, SchoolYear year, string level) =>
        release.Content.Goals.FirstOrDefault(g => g.Measure == GoalMeasure.Participants && g.LevelKey == level)
            is { Target: { } target }
        && release.Figures.Find(
            release.Content.Region.Code, year, new FigureCell(Measure.Enrollment, Everyone, Everyone))
            is { Value: > 0 and var whole }
            ? ((int)target, whole)
            : null;

    internal static string Sentence(FigureStatus status, EquityBasis basis) => basis switch
    {
        EquityBasis.SameDistricts => "Participants and students enrolled of the same districts.",
        EquityBasis.PartOfDistricts =>
            "The group's enrolment is published for some of the districts only, those with at least 99 in 100 students.",
        EquityBasis.PopulationUnknown => "How many students the group has here in this year is not published.",
        EquityBasis.FewStudents => "The group has fewer than 20 students here: no percentages of so few.",
        _ => status == FigureStatus.NotAvailable ? "Not yet supplied." : "Withheld to protect students.",
    };
}
