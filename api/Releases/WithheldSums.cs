using CareerConnect.Api.Data;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Sums that would tell too much of what is withheld beside them are withheld too: the smallest of those that a told cell
/// stands under first, then the smallest of the others, one by one, until the audit of the table passes. Rates that tell
/// as much go before. What is chosen follows from published figures alone.
/// </summary>
internal static class WithheldSums
{
    /// <summary>Every table that is audited by its sums.</summary>
    public static IEnumerable<AuditedTable> Tables(ReleaseContent release) =>
        EnrollmentTables.Of(release).Concat(OutcomeTables.Of(release));

    public static ReleaseContent Of(ReleaseContent release, TextWriter log)
    {
        var rates = OutcomeTables.TellingRates(release);
        var withheld = rates.Count;
        release = release with { Outcomes = [.. release.Outcomes.Select(o => rates.Contains(o.Key) ? Withhold(o) : o)] };
        while (First(release) is { } told)
        {
            var key = told.Table.Sums.Where(s => told.Cells.Any(c => c.Column == s.Column)).Concat(told.Table.Sums)
                .Select(s => s.Key).FirstOrDefault()
                ?? throw new PublicationRefusedException($"the table \"{told.Table.Table.Name}\" could not be proven safe.");
            release = release with { Outcomes = [.. release.Outcomes.Select(o => o.Key == key ? Withhold(o) : o)] };
            withheld++;
        }

        if (withheld > 0)
        {
            log.WriteLine($"{withheld} sums and outcomes by group are withheld: what districts withhold would follow from them.");
        }

        return release;
    }

    private static (AuditedTable Table, IReadOnlyList<GroupCell> Cells)? First(ReleaseContent release)
    {
        foreach (var table in Tables(release))
        {
            if (GroupAudit.Told(table.Table) is { Count: > 0 } cells)
            {
                return (table, cells);
            }
        }

        return null;
    }

    public static Outcome Withhold(Outcome outcome) => outcome with
    {
        ValueText = null,
        Value = null,
        Numerator = null,
        Denominator = null,
        StatusText = Outcome.Withheld,
    };
}
