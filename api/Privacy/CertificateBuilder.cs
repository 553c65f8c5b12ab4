namespace CareerConnect.Api.Privacy;

/// <summary>
/// Makes the certificate of a year. It is given the published table and public facts and nothing else, so the
/// certificate can tell nothing that they do not.
/// </summary>
internal sealed class CertificateBuilder
{
    private readonly YearTable _table;
    private readonly YearFrame _frame;
    private readonly CellLayout _layout;
    private readonly YearPools _pools;
    private readonly PublicFloor _floor;
    private readonly DistrictRows _rows;

    public CertificateBuilder(YearTable table)
    {
        (_table, _frame, _layout) = (table, table.Frame, table.Frame.Layout);
        _pools = new YearPools(table);
        _floor = new PublicFloor(table, _pools);
        _rows = new DistrictRows(_frame.Districts);
    }

    /// <summary>
    /// Cells that could not be certified, by area and column, the first of each table under each sum: more is hidden there
    /// whatever the others say. Empty when all were.
    /// </summary>
    public List<(int Area, int Column)> Failed { get; } = [];

    /// <summary>The table whose published figures could not be met at all; null when they were.</summary>
    public int? Stuck { get; private set; }

    /// <summary>How much work it was: exchanges tried, and districts made up.</summary>
    public long Steps { get; private set; }

    /// <param name="doubtful">Proves only the cells under the sums around these; null: all.</param>
    public CertificateYear Build(IReadOnlyCollection<(int Area, int Column)>? doubtful = null)
    {
        Steps += _frame.Districts;
        var students = new MadeUpStudents(_frame);
        Stuck = new Witness(_table, _pools.Of, [.. Enumerable.Range(0, _frame.Districts)], students, _rows).Make();
        var codes = _frame.Areas.Take(_frame.Districts).Select(a => a.Code).ToArray();
        if (Stuck is not null)
        {
            return new CertificateYear(_frame.Year, codes, [], []);
        }

        var transfer = new Transfer(new Exchange(_table, _pools, students));
        var entries = new List<CertificateEntry>();
        var failed = new HashSet<(int Table, int Sum)>();
        var sums = doubtful?.Select(cell => Sum(cell.Area, cell.Column)).ToHashSet();
        for (var area = 0; area < _frame.Areas.Length; area++)
        {
            for (var column = 0; column < _layout.Columns; column++)
            {
                if (_table[area, column] != YearTable.Suppressed)
                {
                    continue;
                }

                var sum = Sum(area, column);
                if (failed.Contains(sum) || sums?.Contains(sum) == false)
                {
                    continue;
                }

                entries.Add(Entry(students, transfer, area, column, out var proven));
                if (!proven)
                {
                    failed.Add(sum);
                    Failed.Add((area, column));
                }
            }
        }

        Steps += transfer.Steps;
        entries.Sort((a, b) => CellKey.Compare(a.Cell, b.Cell));
        return new CertificateYear(_frame.Year, codes, Whole(students), entries);
    }

    // What is hidden in a table under one sum.
    private (int Table, int Sum) Sum(int area, int column) =>
        (_layout.TableOf[column], _pools.SumAround(_layout.TableOf[column], area));

    private CertificateEntry Entry(MadeUpStudents students, Transfer transfer, int area, int column, out bool proven)
    {
        var table = _layout.TableOf[column];
        var own = _pools.Open(table, area);
        var pool = _pools.Around(table, area);
        int[] others = pool is null ? [] : pool.Sums is null ? [_frame.Districts] : YearPools.Others(pool, own);
        var known = students.Count(_frame.Leaves[area], column) - students.Count(own, column);
        var floor = _floor.Of(area, column);
        var open = floor >= CertificateAudit.Floor;
        var (low, least) = Reach(students, () => transfer.Move(column, own, others, students.Count(own, column)),
            own, area, column, most: (open ? floor : 0) - known, fewest: null);
        var goal = open
            ? low + known + CertificateAudit.Floor
            : (int)Math.Min(CertificateAudit.Floor, _frame.Cap(area, column));
        var (high, most) = Reach(students, () => Rise(students, transfer, column, own, others, goal - known),
            own, area, column, null, goal - known);
        proven = high + known >= goal && (open ? low + known >= CertificateAudit.Floor : low + known <= 0);
        return new CertificateEntry(_table.Key(area, column), least, most);
    }

    private static void Rise(
        MadeUpStudents students, Transfer transfer, int column, int[] own, int[] others, int goal)
    {
        int Missing() => Math.Max(0, goal - students.Count(own, column));
        transfer.Move(column, others, own, Missing());
        for (var round = 0; round < 4 && column > 0 && Missing() > 0; round++)
        {
            transfer.Move(0, others, own, CertificateAudit.Floor);
            transfer.Move(column, others, own, Missing());
        }
    }

    // By exchanges if they lead far enough; else by making up students anew with the cell as it should be: those near it,
    // then those further away, and in a small region all.
    private (int Count, IReadOnlyList<CertificateChange> Changes) Reach(
        MadeUpStudents students, Action move, int[] own, int area, int column, int? most, int? fewest)
    {
        students.Begin();
        move();
        var (count, changes) = (students.Count(own, column), students.Changes());
        students.Undo();
        if (!(count > most) && !(count < fewest))
        {
            return (count, changes);
        }

        var target = most ?? fewest!.Value;
        if (target < 0)
        {
            return (count, changes);
        }

        foreach (var districts in _pools.Reaches(_layout.TableOf[column], area, own))
        {
            var pools = _pools.Within(districts, students);
            if (Pins(column, own, target).Select(pin => Make(students, districts, pools, pin)).FirstOrDefault(m => m is not null) is { } made)
            {
                return (target, made);
            }
        }

        return (count, changes);
    }

    private static IEnumerable<WitnessPin> Pins(int column, int[] own, int target) =>
        Enumerable.Range(-1, 10).Select(eighths => new WitnessPin(column, own, target, eighths < 0 ? null : eighths));

    private List<CertificateChange>? Make(MadeUpStudents students, int[] districts, Pool[][] pools, WitnessPin pin)
    {
        Steps += districts.Length;
        students.Begin();
        students.Clear(districts);
        var made = new Witness(_table, pools, districts, students, _rows, pin).Make() is null
            && students.Count(pin.Districts, pin.Column) == pin.Target;
        var changes = made ? students.Changes() : null;
        students.Undo();
        return changes;
    }

    private List<CertificateChange> Whole(MadeUpStudents students)
    {
        var parts = new List<CertificateChange>();
        for (var d = 0; d < _frame.Districts; d++)
        {
            for (var kind = 1; kind < _layout.Kinds; kind++)
            {
                if (students.Students(d, kind) == 0)
                {
                    continue;
                }

                parts.Add(new(d, kind, 0, students.Students(d, kind)));
                for (var split = 0; split < _layout.Splits; split++)
                {
                    if (students.OnSide(split, 0, d, kind) is var first and not 0)
                    {
                        parts.Add(new(d, kind, 1 + split, first));
                    }
                }
            }
        }

        return parts;
    }
}
