using CareerConnect.Api.Districts;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources;

/// <summary>
/// A table that the network keeps and brings: a template with documented columns, each row with the day it is as of.
/// What a later file holds replaces what was there of the same part, whole: a school year where rows have one.
/// </summary>
public abstract class BroughtTable : FileImport
{
    /// <summary>The day a row is as of: a column of every such table.</summary>
    protected const string AsOf = "as_of";

    protected abstract CsvLayout Layout { get; }

    public override CsvLayout LayoutOf(SourceReader reader) => Layout;

    public override bool Recognises(SourceReader reader, IReadOnlyList<string> header) =>
        Layout.Needed.Count(header.Contains) >= Layout.Needed.Count - 1;

    public override void Read(SourceReader reader, string path, ImportBatch batch)
    {
        var before = reader.Errors.Count;
        var rows = reader.Table(path, Layout).Rows().ToList();
        if (rows.Count == 0 && reader.Errors.Count == before)
        {
            reader.Errors.Add(new ImportError(Path.GetFileName(path), null, null, "a file without rows", "of use"));
        }

        foreach (var part in rows.GroupBy(PartOf).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var source = SourceOf(reader.Manifest.Sources[0], part.Key, part.Select(row => row.RequiredDate(AsOf)).Max());
            batch.Sources.Add(source);
            Add(reader, [.. part], source, batch);
        }
    }

    /// <summary>The part of the table that a row belongs to, and that a later file replaces; null for the whole.</summary>
    protected virtual string? PartOf(CsvRow row) => null;

    /// <summary>Adds the nouns of one part.</summary>
    protected abstract void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch);

    /// <summary>Code of the district that a cell names; null if it is empty.</summary>
    protected static string? District(CsvRow row, string column, IEnumerable<District> districts)
    {
        var code = row.Text(column)?.Trim();
        if (code is not null && districts.All(d => d.Code != code))
        {
            row.Error(column, "the code of a district of the region, such as 06037");
        }

        return code;
    }

    /// <summary>A key of a row.</summary>
    protected static string Key(CsvRow row, string column)
    {
        var key = row.Required(column);
        if (!Slug.IsValid(key))
        {
            row.Error(column, "a key of small letters, digits and dashes");
        }

        return key;
    }

    private static DataSource SourceOf(DataSource template, string? part, DateOnly asOf) => template with
    {
        Key = part is null ? template.Key : $"{template.Key}_{part}",
        Title = part is null ? template.Title : $"{template.Title}, {part}",
        Period = part ?? template.Period,
        DateSeen = asOf,
    };
}
