using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>All students of a place, year by year.</summary>
public sealed record StudentsData(PlaceFigures Place) : FigureChart
{
    private readonly List<FigureData> _known = [.. Place.Enrollment.History("all").Where(f => f.Status != "NOT_AVAILABLE")];

    public IReadOnlyList<string> Years => Steps.SchoolYears(_known.Select(f => f.SchoolYear));

    /// <summary>The figure of each year; null where there is none.</summary>
    public IReadOnlyList<FigureData?> Students => [.. Years.Select(year => _known.SingleOrDefault(f => f.SchoolYear == year))];

    public override string Id => "students";

    public override string Question => FigureQuestion.Of(Place.Field, null, null, "all");

    public override bool Drawn => _known.Count(f => f.Value is not null) > 1;

    public override IEnumerable<(string Place, FigureData Figure)> Figures => _known.Select(f => (Place.Key, f));
}
