namespace CareerConnect.Api.Privacy;

/// <summary>Names one count: where, when, at which level, of which group.</summary>
public readonly record struct CellKey(string Area, string Year, string Level, string Group)
{
    /// <summary>Orders keys by area, year, level and group, ordinally.</summary>
    public static int Compare(CellKey left, CellKey right)
    {
        var order = string.CompareOrdinal(left.Area, right.Area);
        order = order != 0 ? order : string.CompareOrdinal(left.Year, right.Year);
        order = order != 0 ? order : string.CompareOrdinal(left.Level, right.Level);
        return order != 0 ? order : string.CompareOrdinal(left.Group, right.Group);
    }
}
