using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Downloads;

/// <summary>Every table of the committed facts, taken away and compared cell for cell with the release.</summary>
public sealed class WholeReleaseTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    [Fact]
    public async Task Csv_and_json_say_cell_for_cell_what_the_release_says()
    {
        var package = await DownloadFile.Package(api.Client);
        var tables = DownloadFile.Tables(api.Release);
        Assert.Equal(tables.Keys, package["resources"]!.AsArray().Select(r => (string)r!["name"]!));
        foreach (var (name, (columns, rows)) in tables)
        {
            var fields = package["resources"]!.AsArray().Single(r => (string)r!["name"]! == name)!["schema"]!["fields"]!.AsArray();
            var types = fields.Select(f => f!["constraints"]?["enum"] is null ? (string)f["type"]! : "enum").ToArray();
            var csv = await DownloadFile.Csv(api.Client, name);
            var json = await DownloadFile.Json(api.Client, name);
            Assert.Equal(fields.Select(f => (string)f!["name"]!), csv[0]);
            Assert.Equal(columns, csv[0].Take(columns.Length));
            Assert.Equal(rows.Count, csv.Count - 1);
            Assert.Equal(rows.Count, json.Count);
            for (var r = 0; r < rows.Count; r++)
            {
                for (var c = 0; c < columns.Length; c++)
                {
                    Assert.Equal(Plain(rows[r][c], types[c]), Meaning(csv[r + 1][c], types[c]));
                    Assert.Equal(Plain(rows[r][c], types[c]), Meaning(OfJson(json[r]![csv[0][c]]), types[c]));
                }
            }
        }
    }

    [Fact]
    public async Task Every_key_is_unique_and_every_reference_finds_its_row()
    {
        var package = await DownloadFile.Package(api.Client);
        var checkedReferences = 0;
        foreach (var resource in package["resources"]!.AsArray())
        {
            var rows = await DownloadFile.Json(api.Client, (string)resource!["name"]!);
            var key = resource["schema"]!["primaryKey"]!.AsArray().Select(k => (string)k!).ToList();
            Assert.Equal(rows.Count, rows.Select(r => string.Join('|', key.Select(k => r![k]!.ToString()))).Distinct().Count());
            foreach (var reference in resource["schema"]!["foreignKeys"]!.AsArray())
            {
                var column = (string)reference!["fields"]![0]!;
                var there = await DownloadFile.Json(api.Client, (string)reference["reference"]!["resource"]!);
                var known = there.Select(r => r![(string)reference["reference"]!["fields"]![0]!]!.ToString()).ToHashSet();
                Assert.All(rows.Select(r => r![column]).OfType<JsonNode>(), value => Assert.Contains(value.ToString(), known));
                checkedReferences++;
            }
        }

        Assert.True(checkedReferences > 20, $"only {checkedReferences} references");
    }

    [Fact]
    public async Task The_dictionary_describes_every_column_and_names_every_source_with_its_licence()
    {
        var package = await DownloadFile.Package(api.Client);
        Assert.Equal(api.Release.Identity, (string)package["version"]!);
        Assert.All(
            package["resources"]!.AsArray().SelectMany(r => r!["schema"]!["fields"]!.AsArray()),
            field => Assert.EndsWith(".", (string)field!["description"]!, StringComparison.Ordinal));
        Assert.Equal(
            api.Release.Content.Sources.Select(s => (s.Key, s.Licence)),
            package["sources"]!.AsArray().Select(s => ((string)s!["key"]!, (string)s["licence"]!)));
    }

    private static string OfJson(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => list.ToJsonString(),
        _ => value.ToString(),
    };

    // A value as the release file holds it, in the words of a download.
    private static string Plain(object? value, string type) => (value, type) switch
    {
        (null, _) => "",
        (long flag, "boolean") => flag == 1 ? "true" : "false",
        (string text, "time") => text[..8],
        (string text, "array") => Meaning(text, type),
        (string text, "enum") => JsonNamingPolicy.SnakeCaseUpper.ConvertName(text),
        (string text, _) => text,
        (IFormattable number, _) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{value} is not expected"),
    };

    // A text and its form that is no formula mean the same.
    private static string Meaning(string text, string type) =>
        type == "array" ? string.Join('\n', JsonNode.Parse(text)!.AsArray().Select(i => (string)i!))
        : type == "string" && text.StartsWith('\'') && text.Length > 1 && "=+-@".Contains(text[1], StringComparison.Ordinal) ? text[1..]
        : text;
}
