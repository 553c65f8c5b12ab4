using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Enrolment by gender and by race as a reader can put it together: the districts' cells of a source and year, each
/// district's total, and the complete sums of the region that stand among the outcomes.
/// </summary>
internal static class EnrollmentTables
{
    private const string Share = "enrollment_share";
    private const string Everyone = "all";

    // The one group that a publisher of sums names otherwise.
    private static readonly Dictionary<string, string> Names = new() { ["hispanic_latino"] = "latinx" };

    /// <summary>The key of the unit that the enrolment of a year by gender, by race or of a group is.</summary>
    public static string Unit(string year, string part, bool synthetic) =>
        $"{year}: enrolment by {part}{(synthetic ? "\nmade up" : "")}";

    /// <summary>The same of an outcome that is a complete sum of enrolment; null of all others.</summary>
    public static string? UnitOf(Outcome outcome, string region, IReadOnlyDictionary<string, string> dimensions) =>
        outcome is { Measure: Share, Period: { } period } && outcome.AreaCode == region
            && dimensions.ContainsKey(GroupOf(outcome))
            ? Unit(period, GroupUnit.Part(GroupOf(outcome), dimensions), synthetic: false)
            : null;

    public static IEnumerable<AuditedTable> Of(ReleaseContent release)
    {
        var synthetic = release.Sources.Where(s => s.Synthetic).Select(s => s.Key).ToHashSet();
        var districts = release.Districts.Select(d => d.Code).ToHashSet();
        var others = release.Groups.Where(g => g.Priority).Select(g => g.ComplementKey).ToHashSet();
        var dimension = release.Groups.Where(g => g.Dimension is "gender" or "race" && !others.Contains(g.Key))
            .ToDictionary(g => g.Key, g => g.Dimension);
        return release.Figures
            .Where(f => f.Measure == Measure.Enrollment && districts.Contains(f.AreaCode) && dimension.ContainsKey(f.Group)
                && f.Status != FigureStatus.NotAvailable)
            .GroupBy(f => (f.SourceKey, f.SchoolYear, Dimension: dimension[f.Group]))
            .Select(cells => Table(
                release, cells.Key.SourceKey, $"{cells.Key.SchoolYear}: enrolment by {cells.Key.Dimension}",
                Unit(cells.Key.SchoolYear.ToString(), cells.Key.Dimension, synthetic.Contains(cells.Key.SourceKey)),
                [.. cells]))
            .Where(t => t.Table.Withheld.Count > 0);
    }

    private static string GroupOf(Outcome outcome) => Names.GetValueOrDefault(outcome.Group, outcome.Group);

    private static AuditedTable Table(
        ReleaseContent release, string source, string name, string unit, IReadOnlyList<FigureRow> cells)
    {
        var groups = cells.Select(c => c.Group).ToHashSet();
        var rows = cells.Where(c => c.Base is not null).GroupBy(c => c.AreaCode)
            .Where(row => groups.Count > 1 && row.Count() == groups.Count);
        var sums = release.Outcomes
            .Where(o => o.Measure == Share && o.SourceKey == source && o.AreaCode == release.Region.Code && o.Numerator is not null)
            .Select(o => (Outcome: o, Group: GroupOf(o)))
            .Where(s => s.Group != Everyone && groups.Contains(s.Group)
                && cells.Count(c => c.Group == s.Group) == release.Districts.Count)
            .OrderBy(s => s.Outcome.Numerator).ThenBy(s => s.Outcome.Key, StringComparer.Ordinal).ToList();
        int Shown(IEnumerable<FigureRow> of) => of.Sum(c => c.Value ?? 0);
        return new AuditedTable(
            new GroupTable
            {
                Name = name,
                Withheld = [.. cells.Where(c => c.Status == FigureStatus.Suppressed)
                    .OrderBy(c => c.AreaCode, StringComparer.Ordinal).ThenBy(c => c.Group, StringComparer.Ordinal)
                    .Select(c => new GroupCell(c.AreaCode, c.Group))],
                RowRests = rows.ToDictionary(row => row.Key, row => row.First().Base!.Value - Shown(row)),
                ColumnRests = sums.ToDictionary(
                    s => s.Group, s => s.Outcome.Numerator!.Value - Shown(cells.Where(c => c.Group == s.Group))),
                Caps = cells.Where(c => c.Base is not null).DistinctBy(c => c.AreaCode)
                    .ToDictionary(c => c.AreaCode, c => c.Base!.Value),
            },
            [.. sums.Select(s => (s.Outcome.Key, (string?)s.Group))],
            unit,
            source);
    }
}
