using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>Four-year graduation of each group beside that of all students: the newest class one source has groups of.</summary>
public sealed record GraduationGroupsData(string Place, string Field, IEnumerable<OutcomeData> All)
    : OutcomeChart(Place, Field, Newest(Rates(All)))
{
    public double? Everyone => Outcomes.FirstOrDefault(o => o.Group is "all" or "all_students")?.Value;

    /// <summary>The groups, by name; the halves that are "not" a group are left to the table.</summary>
    public IReadOnlyList<OutcomeData> Groups =>
        [.. Outcomes.Where(o => o.Group is not ("all" or "all_students"))];

    public string? Class => Outcomes.Count == 0 ? null : ClassOf(Outcomes[0]);

    public override string Id => "graduation-groups";

    public override bool Drawn => Everyone is not null && Groups.Count > 2;

    private static IReadOnlyList<OutcomeData> Newest(IReadOnlyList<OutcomeData> rates)
    {
        var classes = rates.Where(o => o.Group is not ("all" or "all_students"))
            .GroupBy(o => (o.Period, o.Source.Key)).Where(g => g.Count() > 2)
            .OrderByDescending(g => g.Key.Period, StringComparer.Ordinal).ThenBy(g => g.Key.Key, StringComparer.Ordinal).ToList();
        return classes.Count == 0 ? [] :
        [
            .. rates.Where(o => o.Period == classes[0].Key.Period
                    && (o.Source.Key == classes[0].Key.Key || o.Group is "all" or "all_students")
                    && !o.Group.StartsWith("non_", StringComparison.Ordinal)
                    && o.Group != "students_without_disabilities")
                .OrderByDescending(o => o.Source.Key == classes[0].Key.Key)
                .DistinctBy(o => o.Group)
                .OrderBy(o => o.Group, StringComparer.Ordinal),
        ];
    }
}
