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
    private readonly int[][] _students;
    private readonly int[][][] _first;
    private Dictionary<(int District, int Kind, int Part), int>? _journal;

    public MadeUpStudents(YearFrame frame)
    {
        _layout = frame.Layout;
        var outside = new int[_layout.Groups.Length];
        Array.Fill(outside, YearFrame.Unknown);
        _caps = [.. frame.Caps, outside];
        _students = [.. _caps.Select(_ => new int[_layout.Kinds])];
        _first = [.. Enumerable.Range(0, _layout.Splits)
            .Select(_ => _caps.Select(_ => new int[_layout.Kinds]).ToArray())];
        for (var kind = 1; kind < _layout.Kinds; kind++)
        {
            _students[^1][kind] = 2_000_000;
            foreach (var split in _first)
            {
                split[^1][kind] = 1_000_000;
            }
        }
    }

    public int Students(int district, int kind) => _students[district][kind];

    public int OnSide(int split, int side, int district, int kind) =>
        side == 0 ? _first[split][district][kind] : _students[district][kind] - _first[split][district][kind];

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

    public void AddStudents(int district, int kind, int change) => Add(_students[district], district, kind, 0, change);

    public void AddFirst(int split, int district, int kind, int change) =>
        Add(_first[split][district], district, kind, 1 + split, change);

    /// <summary>Moves students on a side of a split to or from the other side.</summary>
    public void AddSide(int split, int side, int district, int kind, int change) =>
        AddFirst(split, district, kind, side == 0 ? change : -change);

    /// <summary>Takes the students of some districts away.</summary>
    public void Clear(IEnumerable<int> districts)
    {
        foreach (var d in districts)
        {
            for (var kind = 1; kind < _layout.Kinds; kind++)
            {
                for (var split = 0; split < _first.Length; split++)
                {
                    AddFirst(split, d, kind, -_first[split][d][kind]);
                }

                AddStudents(d, kind, -_students[d][kind]);
            }
        }
    }

    /// <summary>From here on, changes are noted.</summary>
    public void Begin() => _journal = [];

    /// <summary>What was changed since the beginning, by district, kind and part.</summary>
    public List<CertificateChange> Changes() =>
    [
        .. (_journal ?? []).Where(e => e.Value != 0 && e.Key.District < _caps.Length - 1)
            .OrderBy(e => e.Key.District).ThenBy(e => e.Key.Kind).ThenBy(e => e.Key.Part)
            .Select(e => new CertificateChange(e.Key.District, e.Key.Kind, e.Key.Part, e.Value)),
    ];

    /// <summary>Undoes the changes since the beginning.</summary>
    public void Undo()
    {
        foreach (var ((district, kind, part), change) in _journal ?? [])
        {
            (part == 0 ? _students[district] : _first[part - 1][district])[kind] -= change;
        }

        _journal = null;
    }

    private void Add(int[] row, int district, int kind, int part, int change)
    {
        row[kind] += change;
        if (_journal is not null)
        {
            _journal[(district, kind, part)] = _journal.GetValueOrDefault((district, kind, part)) + change;
        }
    }
}
