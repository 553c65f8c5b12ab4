namespace CareerConnect.Api.Privacy;

internal enum TableKind
{
    Any,
    Levels,
    Split,
    Cross,
}

/// <summary>Columns that are shown or hidden together, and the tables they cannot be shown without.</summary>
internal sealed record CellTable(int Index, TableKind Kind, int Row, int Split, int[] Columns, int[] Needs, string Name);
