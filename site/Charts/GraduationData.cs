using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>Four-year graduation of all students, class by class. A class that two sources state differently is not drawn.</summary>
public sealed record GraduationData(string Place, string Field, IEnumerable<OutcomeData> All)
    : OutcomeChart(Place, Field, [.. Rates(All).Where(o => o.Group is "all" or "all_students")])
{
    public IReadOnlyList<string> Years => Steps.Years(Outcomes.Select(o => ClassOf(o)!));

    /// <summary>The rate of each class; null where there is none, or two that differ.</summary>
    public IReadOnlyList<double?> Values => [.. Years.Select(year =>
        Outcomes.Where(o => ClassOf(o) == year).Select(o => o.Value).Distinct().ToList() is [{ } only] ? only : (double?)null)];

    /// <summary>Classes that sources state differently.</summary>
    public IReadOnlyList<string> Disputed => [.. Years.Where(year =>
        Outcomes.Where(o => ClassOf(o) == year).Select(o => o.Value).Distinct().Count() > 1)];

    public override string Id => "graduation";

    public override bool Drawn => Values.Count(v => v is not null) > 1;
}
