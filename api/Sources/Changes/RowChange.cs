using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>Rows that an import adds, changes or removes: where they stand, never what they say.</summary>
/// <param name="Table">The table, in words.</param>
/// <param name="Year">The school year it is of, where rows have one.</param>
/// <param name="Place">Code of the district or other place it is of, where rows have one.</param>
/// <param name="Source">Key of its source, where rows have one.</param>
/// <param name="Kind">What is done to them.</param>
/// <param name="Rows">How many.</param>
public sealed record RowChange(string Table, SchoolYear? Year, string? Place, string? Source, ChangeKind Kind, int Rows = 1);
