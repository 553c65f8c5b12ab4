namespace CareerConnect.Api.Privacy;

/// <summary>
/// Numbers by district, in rows that are used again and again: making up the students of a few districts does not clear
/// rows for a whole nation. Of other districts a row still holds what it held before; nobody may ask for them.
/// </summary>
internal sealed class DistrictRows(int districts)
{
    private readonly List<int[]> _rows = [];
    private int _taken;

    /// <summary>A row with the numbers of some districts.</summary>
    public int[] Of(int[] some, Func<int, int> number)
    {
        if (_taken == _rows.Count)
        {
            _rows.Add(new int[districts]);
        }

        var row = _rows[_taken++];
        foreach (var d in some)
        {
            row[d] = number(d);
        }

        return row;
    }

    /// <summary>Takes all rows back.</summary>
    public void Clear() => _taken = 0;
}
