namespace CareerConnect.Api.Privacy;

/// <summary>
/// What earlier releases said of a year. A cell once hidden stays hidden; a number once said is corrected only by
/// nothing or by ten and more; and a year is published again whole, or stays as it is: a cell that would be
/// hidden now but was said before could be put back by a reader, and then opens its companions.
/// </summary>
internal sealed class Ledger
{
    private readonly List<IReadOnlyDictionary<CellKey, PublishedCell>> _releases;
    private readonly string _year;

    public Ledger(PublicationInput input, string year)
    {
        _year = year;
        _releases = [.. input.Earlier.Select(r => r.Cells)
            .Where(cells => cells.Keys.Any(k => k.Year == year && cells[k].Status != CellStatus.NotAvailable))];
    }

    public bool Empty => _releases.Count == 0;

    public bool WasHidden(CellKey key) =>
        _releases.Any(r => r.TryGetValue(key, out var cell) && cell.Status == CellStatus.Suppressed);

    /// <summary>Whether a new table of the year can stand beside the earlier ones.</summary>
    public bool Allows(IReadOnlyDictionary<CellKey, PublishedCell> candidate) =>
        _releases.All(earlier => Columns(earlier) is var known
            && candidate.Where(c => known.Contains((c.Key.Level, c.Key.Group)))
                .All(c => Stands(earlier.GetValueOrDefault(c.Key, PublishedCell.NotAvailable), c.Value))
            && earlier.Where(e => e.Key.Year == _year && e.Value.Status != CellStatus.NotAvailable)
                .All(e => candidate.TryGetValue(e.Key, out var now) && now.Status == e.Value.Status));

    /// <summary>The year as the last release has it.</summary>
    public IEnumerable<KeyValuePair<CellKey, PublishedCell>> Last() => _releases[^1].Where(c => c.Key.Year == _year);

    private HashSet<(string Level, string Group)> Columns(IReadOnlyDictionary<CellKey, PublishedCell> earlier) =>
    [
        .. earlier.Where(e => e.Key.Year == _year && e.Value.Status != CellStatus.NotAvailable)
            .Select(e => (e.Key.Level, e.Key.Group)),
    ];

    private static bool Stands(PublishedCell before, PublishedCell now) => now.Status switch
    {
        CellStatus.Suppressed => before.Status == CellStatus.Suppressed,
        CellStatus.Value when before.Status == CellStatus.Value =>
            Math.Abs(now.Value!.Value - before.Value!.Value) is 0 or >= CertificateAudit.Floor,
        _ => true,
    };
}
