using CareerConnect.Api.Data;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;
using AreaKind = CareerConnect.Api.Regions.AreaKind;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Outcomes by group as a reader can put them together: of one place, measure, period and publisher, those counted and the
/// others, of each gender, each race and each side of a yes-or-no split, beside those of all students.
/// The state's own tables are left to it.
/// </summary>
internal static class OutcomeTables
{
    private const string Everyone = "all";
    private const string Counted = "counted";
    private const string Others = "others";

    private static readonly string[] Genders = ["female", "male", "gender_x"];

    private static readonly string[] Races =
    [
        "american_indian_alaskan_native", "asian", "black_african_american", "hispanic_latino",
        "hispanic_latino_of_any_race_s", "native_hawaiian_other_pacific_islander", "native_hawaiian_pacific_islander",
        "two_or_more_races", "white",
    ];

    /// <summary>The key of the unit that the outcomes of a place, measure, period and publisher are.</summary>
    public static string Unit(Outcome o) =>
        $"{o.AreaName}, {o.Period}: {o.Measure} by group\n{o.AreaKind} {o.AreaCode}\n{o.SourceKey}\n{o.SourceUrl}";

    public static IEnumerable<AuditedTable> Of(ReleaseContent release) =>
        All(release).Select(p => Table(p.All, p.Part)).Where(t => t.Table.Withheld.Count > 0);

    /// <summary>
    /// Keys of outcomes that tell a rate whose counts are withheld, beside the counts of all students: the rate leaves so
    /// few ways to share out the rest that it can tell a small group.
    /// </summary>
    public static IReadOnlySet<string> TellingRates(ReleaseContent release) => All(release)
        .SelectMany(p => p.Part.Where(o => !Counts(o) && o.ValueText is not null)).Select(o => o.Key).ToHashSet();

    private static IEnumerable<(Outcome All, Outcome[] Part)> All(ReleaseContent release) => release.Outcomes
        .Where(o => o.AreaKind != AreaKind.State)
        .GroupBy(Unit)
        .SelectMany(table => table.Where(o => o.Group == Everyone && Counts(o))
            .Take(1).SelectMany(all => Parts(table).Select(part => (all, part))));

    private static bool Counts(Outcome outcome) => outcome is { Numerator: not null, Denominator: not null };

    private static IEnumerable<Outcome[]> Parts(IEnumerable<Outcome> table)
    {
        var groups = table.Where(o => o.Group != Everyone).ToLookup(o => o.Group);
        yield return [.. Genders.SelectMany(g => groups[g])];
        yield return [.. Races.SelectMany(g => groups[g])];
        foreach (var other in groups.SelectMany(g => g).Where(o => OtherHalf(o.Group) is not null))
        {
            yield return [.. groups[OtherHalf(other.Group)!], other];
        }
    }

    private static string? OtherHalf(string group) =>
        group.StartsWith("non_", StringComparison.Ordinal) ? group["non_".Length..]
        : group.Contains("_without_", StringComparison.Ordinal) ? group.Replace("_without_", "_with_", StringComparison.Ordinal)
        : null;

    private static AuditedTable Table(Outcome all, Outcome[] part)
    {
        var shown = part.Where(Counts).ToList();
        var (counted, others) = (
            all.Numerator!.Value - shown.Sum(o => o.Numerator!.Value),
            all.Denominator!.Value - all.Numerator!.Value - shown.Sum(o => o.Denominator!.Value - o.Numerator!.Value));
        var hidden = part.Except(shown).Select(o => o.Group).ToList();

        // Some students are of none of the groups listed; but both sides of a split are all there are.
        if (!part.Any(o => part.Any(p => p.Group == OtherHalf(o.Group))) && (hidden.Count > 0 || IsSmall(counted) || IsSmall(others)))
        {
            hidden.Add("");
        }

        return new AuditedTable(
            new GroupTable
            {
                Name = $"{all.AreaName}, {all.Period}: {all.Measure} by group",
                Withheld = [.. hidden.SelectMany(group => new[] { new GroupCell(group, Counted), new GroupCell(group, Others) })],
                RowRests = new Dictionary<string, int>(),
                ColumnRests = new Dictionary<string, int> { [Counted] = counted, [Others] = others },
                Caps = hidden.ToDictionary(group => group, _ => all.Denominator!.Value),
            },
            [.. shown.OrderBy(o => o.Denominator).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, (string?)null))],
            Unit(all),
            string.Join(' ', part.Select(o => o.Group).Order(StringComparer.Ordinal)));
    }

    private static bool IsSmall(int students) => students is > 0 and < CertificateAudit.Floor;
}
