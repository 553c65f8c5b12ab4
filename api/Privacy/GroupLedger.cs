namespace CareerConnect.Api.Privacy;

/// <summary>
/// Whether a table by group can be published beside what an earlier release said of it. As with participation
/// (<see cref="Ledger"/>) it is published again whole or stays as it is: a cell once withheld stays withheld; none is
/// newly withheld, for a reader would put the old number back and open its companions; and no number, nor what a sum
/// leaves for the withheld ones, changes by 1 to 9, which would tell of those few students. So both releases together say
/// of what is withheld what each says alone. A table that withholds nothing, then and now, hides nobody in a sum:
/// a mistake in it can be mended.
/// </summary>
public static class GroupLedger
{
    /// <summary>Whether the later table tells nothing new of what is withheld.</summary>
    public static bool Allows(SaidTable before, SaidTable now) =>
        (!Withholds(before) && !Withholds(now))
        || (before.Cells.All(cell => now.Cells.TryGetValue(cell.Key, out var value) && Stands(cell.Value, value))
            && before.Rests.All(rest => now.Rests.TryGetValue(rest.Key, out var value) && Stands(rest.Value, value))
            && before.Shares.All(share => now.Shares.GetValueOrDefault(share.Key) == share.Value));

    private static bool Withholds(SaidTable table) => table.Rests.Count > 0 || table.Cells.Values.Any(v => v is null);

    private static bool Stands(int? before, int? now) => (before, now) switch
    {
        (null, null) => true,
        ({ } b, { } n) => Math.Abs(n - b) is 0 or >= CertificateAudit.Floor,
        _ => false,
    };
}
