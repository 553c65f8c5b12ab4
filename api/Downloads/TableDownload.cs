using System.Reflection;
using System.Text.Json.Nodes;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>
/// A download made of a table as the release declares it: a property added to a noun is a column here at once.
/// Added to what the record holds is only what keeps a row from being mistaken where its neighbours are not at
/// hand: the name of its place, and whether its source is made up.
/// </summary>
internal sealed class TableDownload<T> : Download
{
    private readonly RecordTable<T> _table;
    private readonly IReadOnlyList<T> _records;
    private readonly DownloadColumn<T>[] _columns;
    private readonly RecordColumn? _source;

    public TableDownload(
        Release release, RecordTable<T> table, IReadOnlyList<T> records, Func<MemberInfo, string> describe)
    {
        (_table, _records, Description) = (table, records, describe(typeof(T)));
        _source = Find("source_key");
        _columns = [.. table.Columns.Select(c => new DownloadColumn<T>(
            c.Name, describe(c.Property), c.Type, c.IsRequired, record => c.Property.GetValue(record)))];
        if (Find("area_code") is { } area && Find("area_name") is null)
        {
            _columns = [.. _columns, new DownloadColumn<T>(
                "area_name",
                "Name of the place.",
                typeof(string),
                area.IsRequired,
                record => TextOf(area, record) is { } code ? release.Areas[code].Name : null)];
        }

        if (_source is { } source)
        {
            _columns = [.. _columns, new DownloadColumn<T>(
                "synthetic",
                "True for a demonstration figure or fact: made up, not real, never to be quoted.",
                typeof(bool),
                source.IsRequired,
                record => TextOf(source, record) is { } key ? release.Sources[key].Synthetic : null)];
        }
    }

    public override string Name => _table.Name;

    public override string Description { get; }

    public override int Rows => _records.Count;

    public override IReadOnlyList<string> Sources => _source is null
        ? []
        : [.. _records.Select(r => TextOf(_source, r)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    public override IReadOnlyList<string> Key => [.. _table.Key.Select(c => c.Name)];

    public override JsonObject Schema(IReadOnlyCollection<Download> all) => TableSchema.Of(this, _columns, all);

    public override async Task WriteAsync(IRowWriter writer, CancellationToken cancellationToken)
    {
        await writer.StartAsync([.. _columns.Select(c => c.Name)]);
        var cells = new object?[_columns.Length];
        foreach (var record in _records)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = _columns[i].ValueOf(record);
            }

            await writer.RowAsync(cells, cancellationToken);
        }

        await writer.EndAsync(cancellationToken);
    }

    private static string? TextOf(RecordColumn column, T record) => (string?)column.Property.GetValue(record);

    private RecordColumn? Find(string name) => _table.Columns.FirstOrDefault(c => c.Name == name);
}
