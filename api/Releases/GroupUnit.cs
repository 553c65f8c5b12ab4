using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;
using AreaKind = CareerConnect.Api.Regions.AreaKind;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Counts by group that are published again together or not at all: the enrolment of a year by gender, by race or of
/// another group, with the complete sums of it among the outcomes; and the outcomes by group of a place, measure, period
/// and publisher. Made-up figures are units of their own, so that they bind no real ones.
/// </summary>
public sealed record GroupUnit(
    string Key, string Name, IReadOnlyList<FigureRow> Figures, IReadOnlyList<Outcome> Outcomes, SaidTable Said)
{
    /// <summary>All of a release, by key.</summary>
    public static IReadOnlyDictionary<string, GroupUnit> Of(ReleaseContent release)
    {
        var synthetic = release.Sources.Where(s => s.Synthetic).Select(s => s.Key).ToHashSet();
        var dimensions = release.Groups.ToDictionary(g => g.Key, g => g.Dimension);
        var rests = WithheldSums.Tables(release).ToLookup(t => t.Unit);
        var figures = release.Figures.Where(f => f.Measure == Measure.Enrollment && f.Group != EnrollmentFigures.Everyone)
            .ToLookup(f => EnrollmentTables.Unit(
                f.SchoolYear.ToString(), Part(f.Group, dimensions), synthetic.Contains(f.SourceKey)));
        var outcomes = release.Outcomes.Where(o => o.AreaKind != AreaKind.State).ToLookup(o =>
            EnrollmentTables.UnitOf(o, release.Region.Code, dimensions) is { } sum && figures.Contains(sum)
                ? sum
                : OutcomeTables.Unit(o));
        return figures.Select(f => f.Key).Union(outcomes.Select(o => o.Key)).ToDictionary(
            key => key,
            key => new GroupUnit(key, Named(key), [.. figures[key]], [.. outcomes[key]], new SaidTable
            {
                Cells = Cells(figures[key], outcomes[key]),
                Rests = Rests(rests[key]),
                Shares = outcomes[key].Where(o => o.ValueText is not null && !Counted(o))
                    .ToDictionary(o => o.Key, o => o.ValueText!),
            }));
    }

    /// <summary>The genders, or the races, of a year are one table; any other group is one by itself.</summary>
    public static string Part(string group, IReadOnlyDictionary<string, string> dimensions) =>
        dimensions[group] is ("gender" or "race") and var dimension ? dimension : group;

    private static Dictionary<string, int?> Cells(IEnumerable<FigureRow> figures, IEnumerable<Outcome> outcomes)
    {
        var cells = figures.Where(f => f.Status != FigureStatus.NotAvailable)
            .ToDictionary(f => $"{f.AreaCode} {f.Group}", f => f.Value);
        foreach (var outcome in outcomes.Where(o => o.Numerator is not null || o.StatusText == Outcome.Withheld))
        {
            cells[$"{outcome.Key} counted"] = outcome.Numerator;
            if (Counted(outcome) || outcome.Numerator is null)
            {
                cells[$"{outcome.Key} others"] = outcome.Denominator - outcome.Numerator;
            }
        }

        return cells;
    }

    private static Dictionary<string, int> Rests(IEnumerable<AuditedTable> tables) => tables
        .SelectMany(t => Rests(t.Table).Select(r => (Key: $"{t.Part} {r.Key}", r.Value)))
        .ToDictionary(r => r.Key, r => r.Value);

    // What is left for the withheld cells of each row and column that has some.
    private static IEnumerable<KeyValuePair<string, int>> Rests(GroupTable table)
    {
        var (rows, columns) = (table.Withheld.Select(c => c.Row).ToHashSet(), table.Withheld.Select(c => c.Column).ToHashSet());
        return table.RowRests.Where(r => rows.Contains(r.Key)).Concat(table.ColumnRests.Where(r => columns.Contains(r.Key)));
    }

    private static bool Counted(Outcome outcome) => outcome is { Numerator: not null, Denominator: not null };

    private static string Named(string key) => key.Split('\n')[0];
}
