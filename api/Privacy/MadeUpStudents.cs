namespace CareerConnect.Api.Privacy;

/// <summary>
/// Students that do not exist: by district and kind (the levels taken part at) how many, and for each split
/// how many of them are on its first side. Any such table is one that could have been, so every inequality
/// between counts holds by itself. One district more than there are, the outside, lends and takes students
/// where not even the region's sum is known.
/// </summary>
internal sealed class MadeUpStudents
{
    private readonly CellLayout _layout;
    private readonly int[][] _caps;

    // By district: part 0 are all students by kind, part 1 + s those on the first side of a split.
    private readonly int[][] _students;

    // What districts were that have changed since the beginning, and rows to keep that in.
    private readonly int[]?[] _before;
    private readonly List<int> _changed = [];
    private readonly Stack<int[]> _spare = new();
    private bool _noting;

    public MadeUpStudents(YearFrame frame)
    {
        _layout = frame.Layout;
        var outside = new int[_layout.Groups.Length];
        Array.Fill(outside, YearFrame.Unknown);
        _caps = [.. frame.Caps, outside];
        _students = [.. _caps.Select(_ => new int[(1 + _layout.Splits) * _layout.Kinds])];
        _before = new int[_caps.Length][];
        for (var kind = 1; kind < _layout.Kinds; kind++)
        {
            _students[^1][kind] = 2_000_000;
            for (var split = 0; split < _layout.Splits; split++)
            {
                _students[^1][Place(1 + split, kind)] = 1_000_000;
            }
        }
    }

    public int Students(int district, int kind) => _students[district][kind];

    public int OnSide(int split, int side, int district, int kind)
    {
        var first = _students[district][Place(1 + split, kind)];
        return side == 0 ? first : _students[district][kind] - first;
    }

    /// <summary>Students of a kind that are in a group.</summary>
    public int InGroup(int district, int kind, int group) =>
        group == 0 ? _students[district][kind] : OnSide((group - 1) / 2, (group - 1) % 2, district, kind);

    public int Count(int district, int column)
    {
        var (level, group) = (_layout.LevelOf(column), _layout.GroupOf(column));
        var sum = 0;
        for (var kind = 1; kind < _layout.Kinds; kind++)
        {
            if (CellLayout.Has(kind, level))
            {
                sum += InGroup(district, kind, group);
            }
        }

        return sum;
    }

    public int Count(IEnumerable<int> districts, int column) => districts.Sum(d => Count(d, column));

    /// <summary>How many more of a group fit under its public cap.</summary>
    public int Room(int district, int group) => _caps[district][group] == YearFrame.Unknown
        ? YearFrame.Unknown
        : _caps[district][group] - Count(district, group);

    public void AddStudents(int district, int kind, int change) => Row(district)[kind] += change;

    public void AddFirst(int split, int district, int kind, int change) => Row(district)[Place(1 + split, kind)] += change;

    /// <summary>Moves students on a side of a split to or from the other side.</summary>
    public void AddSide(int split, int side, int district, int kind, int change) =>
        AddFirst(split, district, kind, side == 0 ? change : -change);

    /// <summary>Takes the students of some districts away.</summary>
    public void Clear(IEnumerable<int> districts)
    {
        foreach (var d in districts)
        {
            Array.Clear(Row(d));
        }
    }

    /// <summary>From here on, changes are noted.</summary>
    public void Begin() => _noting = true;

    /// <summary>What was changed since the beginning, by district, kind and part.</summary>
    public List<CertificateChange> Changes()
    {
        var changes = new List<CertificateChange>();
        _changed.Sort();
        foreach (var d in _changed.Where(d => d < _caps.Length - 1))
        {
            for (var kind = 1; kind < _layout.Kinds; kind++)
            {
                for (var part = 0; part <= _layout.Splits; part++)
                {
                    var place = Place(part, kind);
                    if (_students[d][place] - _before[d]![place] is var change and not 0)
                    {
                        changes.Add(new CertificateChange(d, kind, part, change));
                    }
                }
            }
        }

        return changes;
    }

    /// <summary>Undoes the changes since the beginning.</summary>
    public void Undo()
    {
        foreach (var d in _changed)
        {
            _spare.Push(_students[d]);
            (_students[d], _before[d]) = (_before[d]!, null);
        }

        _changed.Clear();
        _noting = false;
    }

    private int Place(int part, int kind) => (part * _layout.Kinds) + kind;

    // A district's students, about to be changed.
    private int[] Row(int district)
    {
        if (_noting && _before[district] is null)
        {
            var row = _spare.TryPop(out var spare) ? spare : new int[_students[district].Length];
            _students[district].CopyTo(row, 0);
            (_before[district], _students[district]) = (_students[district], row);
            _changed.Add(district);
        }

        return _students[district];
    }
}
