using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Downloads;
using CsvHelper;

namespace CareerConnect.Tests.Api.Downloads;

/// <summary>Downloads read back, and the same table as its release holds it.</summary>
internal static class DownloadFile
{
    public static async Task<IReadOnlyList<string[]>> Csv(HttpClient client, string table)
    {
        var bytes = await client.GetByteArrayAsync(new Uri($"/data/{table}.csv", UriKind.Relative));
        using var reader = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    public static async Task<JsonArray> Json(HttpClient client, string table) =>
        JsonNode.Parse(await client.GetStringAsync(new Uri($"/data/{table}.json", UriKind.Relative)))!.AsArray();

    public static async Task<JsonObject> Package(HttpClient client) =>
        JsonNode.Parse(await client.GetStringAsync(new Uri("/data/datapackage.json", UriKind.Relative)))!.AsObject();

    /// <summary>Each table of a release or made of it: its columns, and its rows as a release file holds them.</summary>
    public static IReadOnlyDictionary<string, (string[] Columns, List<object?[]> Rows)> Tables(Release release)
    {
        var visitor = new Rows();
        ReleaseTables.Each(release.Content, visitor);
        DerivedTables.Each(release, visitor);
        return visitor.Found;
    }

    private sealed class Rows : ITableVisitor
    {
        public Dictionary<string, (string[], List<object?[]>)> Found { get; } = [];

        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records) =>
            Found[table.Name] = ([.. table.Columns.Select(c => c.Name)], [.. records.Select(table.ToRow)]);
    }
}
