using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>The figures of a place: who takes part there, and who goes to school there.</summary>
/// <param name="Key">"region", or the slug of a county or district.</param>
/// <param name="Field">How a question to the api names the place, such as <c>county(slug: "clark")</c>.</param>
/// <param name="Participation">Students who took part, by year, level and group.</param>
/// <param name="Enrollment">Students enrolled, by year and group.</param>
public sealed record PlaceFigures(
    string Key, string Field, IReadOnlyList<FigureData> Participation, IReadOnlyList<FigureData> Enrollment)
{
    /// <summary>School years with any participation, newest first.</summary>
    public IReadOnlyList<string> Years =>
    [
        .. Participation.Where(f => f.Status != "NOT_AVAILABLE").Select(f => f.SchoolYear)
            .Distinct().OrderDescending(StringComparer.Ordinal),
    ];

    /// <summary>The groups the plan puts first, of those it has figures of, in the network's order.</summary>
    public IReadOnlyList<FigureData.GroupRef> PriorityGroups =>
    [
        .. Participation.Concat(Enrollment).Select(f => f.Group).Where(g => g.Priority).DistinctBy(g => g.Key)
            .OrderBy(g => g.Position).ThenBy(g => g.Key, StringComparer.Ordinal),
    ];

    /// <summary>Levels of its participation, "any" first.</summary>
    public IReadOnlyList<LevelRef> Levels =>
    [
        .. Participation.Select(f => f.Level).OfType<LevelRef>().DistinctBy(l => l.Key)
            .OrderBy(l => Array.IndexOf(LevelOrder, l.Key)).ThenBy(l => l.Key, StringComparer.Ordinal),
    ];

    private static string[] LevelOrder { get; } = ["any", "explore", "prep", "launch"];
}
