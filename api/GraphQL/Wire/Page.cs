using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// A page of a list. Rows are known by their places in the list, which is in the order of their keys. What is walked is
/// the list, or the candidates an index left of it, or, sorted, those of them that match. Without a sort that is only
/// as far as the page needs; the count and the far side are looked at when asked for.
/// </summary>
public sealed class Page<T> : IPage
{
    private readonly FieldList<T> _fields;
    private readonly IReadOnlyList<T> _rows;
    private readonly Func<T, bool>? _test;
    private readonly int[]? _line;
    private readonly bool _sorted;
    private readonly int _low;
    private readonly int _high;
    private readonly bool _backwards;
    private readonly bool _more;
    private readonly Lazy<bool> _behind;

    internal Page(
        FieldList<T> fields, IReadOnlyList<T> rows, Func<T, bool>? test, int[]? candidates,
        Comparison<int>? order, int? after, int? before, int size, bool backwards)
    {
        (_fields, _rows, _test, _backwards) = (fields, rows, test, backwards);
        (_line, _sorted) = (candidates, order is not null);
        if (order is not null)
        {
            _line = [.. (candidates ?? Enumerable.Range(0, rows.Count)).Where(place => test is null || test(rows[place]))];
            Array.Sort(_line, order);
        }

        order ??= Comparer<int>.Default.Compare;
        _low = after is { } a ? CountWhile(place => order(place, a) <= 0) : 0;
        _high = before is { } b ? CountWhile(place => order(place, b) < 0) : Length;
        var found = new List<T>(size + 1);
        for (var step = 0; step < _high - _low && found.Count <= size; step++)
        {
            var index = backwards ? _high - 1 - step : _low + step;
            var row = At(index);
            if (_sorted || test is null || test(row))
            {
                found.Add(row);
            }
        }

        _more = found.Count > size;
        if (_more)
        {
            found.RemoveAt(size);
        }

        if (backwards)
        {
            found.Reverse();
        }

        Nodes = found;
        _behind = new Lazy<bool>(() => backwards ? AnyMatch(_high, Length) : AnyMatch(0, _low));
    }

    public IReadOnlyList<T> Nodes { get; }

    public bool HasNextPage => _backwards ? _behind.Value : _more;

    public bool HasPreviousPage => _backwards ? _more : _behind.Value;

    public string? StartCursor => Nodes.Count == 0 ? null : CursorOf(Nodes[0]);

    public string? EndCursor => Nodes.Count == 0 ? null : CursorOf(Nodes[^1]);

    private int Length => _line?.Length ?? _rows.Count;

    public string CursorOf(T node) => Cursor.Of(_fields, node);

    public int CountAll() =>
        _test is null || _sorted ? Length : Enumerable.Range(0, Length).Count(index => _test(At(index)));

    private T At(int index) => _rows[PlaceOf(index)];

    private int PlaceOf(int index) => _line is null ? index : _line[index];

    private bool Matches(int index) => _sorted || _test is null || _test(At(index));

    private bool AnyMatch(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (Matches(index))
            {
                return true;
            }
        }

        return false;
    }

    private int CountWhile(Func<int, bool> holds)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(PlaceOf(middle)) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
