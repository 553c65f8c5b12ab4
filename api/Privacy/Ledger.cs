namespace CareerConnect.Api.Privacy;

/// <summary>
/// What earlier releases said of a year. A cell once hidden stays hidden; a number once said is corrected only by
/// nothing or by ten and more; and a year is published again whole, or stays as it is: a cell that would be
/// hidden now but was said before could be put back by a reader, and then opens its companions. What a sum leaves for
/// the hidden ones together is bound like a number that is said: else a large correction would carry a small one of theirs.
/// </summary>
internal sealed class Ledger
{
    private readonly List<IReadOnlyDictionary<CellKey, PublishedCell>> _releases;
    private readonly string _year;
    private readonly string[] _areas;
    private readonly ILookup<string?, string> _children;

    public Ledger(PublicationInput input, string year)
    {
        _year = year;
        _areas = [.. input.Facts.Areas.Select(a => a.Code)];
        _children = input.Facts.Areas.ToLookup(a => a.Parent, a => a.Code);
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
                .All(e => candidate.TryGetValue(e.Key, out var now) && now.Status == e.Value.Status)
            && known.All(column => PoolsStand(earlier, candidate, column)));

    /// <summary>The year as the last release has it.</summary>
    public IEnumerable<KeyValuePair<CellKey, PublishedCell>> Last() => _releases[^1].Where(c => c.Key.Year == _year);

    private HashSet<(string Level, string Group)> Columns(IReadOnlyDictionary<CellKey, PublishedCell> earlier) =>
    [
        .. earlier.Where(e => e.Key.Year == _year && e.Value.Status != CellStatus.NotAvailable)
            .Select(e => (e.Key.Level, e.Key.Group)),
    ];

    // What every shown sum leaves for those that are hidden in it, then and now.
    private bool PoolsStand(
        IReadOnlyDictionary<CellKey, PublishedCell> before, IReadOnlyDictionary<CellKey, PublishedCell> now,
        (string Level, string Group) column)
    {
        return _areas.All(a => Shown(now, a, column) is null || IsBound(Change(a) - _children[a].Sum(Inside)));

        int Change(string area) => Shown(now, area, column)!.Value - (Shown(before, area, column) ?? 0);

        int Inside(string area) => Shown(now, area, column) is null ? _children[area].Sum(Inside) : Change(area);
    }

    private int? Shown(IReadOnlyDictionary<CellKey, PublishedCell> cells, string area, (string Level, string Group) column) =>
        cells.TryGetValue(new(area, _year, column.Level, column.Group), out var cell) ? cell.Value : null;

    private static bool Stands(PublishedCell before, PublishedCell now) => now.Status switch
    {
        CellStatus.Suppressed => before.Status == CellStatus.Suppressed,
        CellStatus.Value when before.Status == CellStatus.Value =>
            IsBound(now.Value!.Value - before.Value!.Value),
        _ => true,
    };

    private static bool IsBound(int change) => Math.Abs(change) is 0 or >= CertificateAudit.Floor;
}
