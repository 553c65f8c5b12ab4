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
    private readonly List<Pool>[] _pools;

    public CertificateBuilder(YearTable table)
    {
        (_table, _frame, _layout) = (table, table.Frame, table.Frame.Layout);
        _pools = [.. _layout.Tables.Select(table.Pools)];
    }

    /// <summary>Cells that could not be certified, by area and column. Empty when all were.</summary>
    public List<(int Area, int Column)> Failed { get; } = [];

    /// <summary>The table whose published figures could not be met at all; null when they were.</summary>
    public int? Stuck { get; private set; }

    public CertificateYear Build()
    {
        var witness = new Witness(_table, _pools);
        Stuck = witness.Make();
        var codes = _frame.Areas.Take(_frame.Districts).Select(a => a.Code).ToArray();
        if (Stuck is not null)
        {
            return new CertificateYear(_frame.Year, codes, [], []);
        }

        var students = witness.Students;
        var transfer = new Transfer(_table, _pools, students);
        var entries = new List<CertificateEntry>();
        for (var area = 0; area < _frame.Areas.Length; area++)
        {
            for (var column = 0; column < _layout.Columns; column++)
            {
                if (_table[area, column] == YearTable.Suppressed)
                {
                    entries.Add(Entry(students, transfer, area, column));
                }
            }
        }

        entries.Sort((a, b) => CellKey.Compare(a.Cell, b.Cell));
        return new CertificateYear(_frame.Year, codes, Whole(students), entries);
    }

    private CertificateEntry Entry(MadeUpStudents students, Transfer transfer, int area, int column)
    {
        var leaves = _frame.Leaves[area];
        var others = Others(area, column);
        var cap = _frame.Cap(area, column);
        students.Begin();
        transfer.Move(column, leaves, others, students.Count(leaves, column));
        var low = students.Count(leaves, column);
        var changes = students.Changes();
        students.Undo();

        var open = PublicFloor.Of(_table, area, column) >= CertificateAudit.Floor;
        var least = open ? low + CertificateAudit.Floor : (int)Math.Min(CertificateAudit.Floor, cap);
        students.Begin();
        transfer.Move(column, others, leaves, Math.Max(0, least - students.Count(leaves, column)));
        for (var round = 0; round < 4 && _table[area, 0] == YearTable.Suppressed
            && students.Count(leaves, column) < least; round++)
        {
            transfer.Move(0, others, leaves, CertificateAudit.Floor);
            transfer.Move(column, others, leaves, Math.Max(0, least - students.Count(leaves, column)));
        }

        var high = students.Count(leaves, column);
        var entry = new CertificateEntry(_table.Key(area, column), changes, students.Changes());
        students.Undo();
        if (high < least || (low > 0 && !(open && low >= CertificateAudit.Floor)))
        {
            Failed.Add((area, column));
        }

        return entry;
    }

    // Districts that share a pool with the area's own, and the outside where nothing is known.
    private int[] Others(int area, int column)
    {
        var own = _frame.Leaves[area].ToHashSet();
        return [.. _pools[_layout.TableOf[column]].Where(p => p.Leaves.Any(own.Contains))
            .SelectMany(p => p.Sums is null ? p.Leaves.Append(_frame.Districts) : p.Leaves)
            .Where(d => !own.Contains(d)).Distinct().Order()];
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
