namespace CareerConnect.Api.Data;

/// <summary>A table that rows are put into by the thousand, past the tracking of single rows.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Texts">Columns of text, not null, in the order of a row's values.</param>
/// <param name="Numbers">Columns of whole numbers, which may be null, after those.</param>
public sealed record BulkTable(string Name, IReadOnlyList<string> Texts, IReadOnlyList<string> Numbers)
{
    public IReadOnlyList<string> Columns { get; } = [.. Texts, .. Numbers];

    /// <summary>The columns as SQL lists them.</summary>
    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c}\""));

    /// <summary>Makes it for as long as the connection lasts, out of sight of everyone else.</summary>
    public string Ddl =>
        $"CREATE TEMPORARY TABLE {Name} ("
        + string.Join(", ", Texts.Select(c => $"\"{c}\" TEXT NOT NULL").Concat(Numbers.Select(c => $"\"{c}\" INTEGER"))) + ");";
}
