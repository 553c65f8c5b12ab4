using CareerConnect.Api.Sources;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class SourceManifestTests : IDisposable
{
    private const string Source = """
        { "key": "tiny", "title": "T", "publisher": "P", "period": "2022-23", "dateSeen": "2026-11-23",
          "licence": "none", "synthetic": false, "precedence": 100 }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifest");

    public static TheoryData<string, string> Wrong => new()
    {
        { $$"""{ "sources": [{{Source}}], "files": [], "licence": "none" }""", "source.json:2: the text is not a manifest" },
        { $$"""{ "sources": [{{Source.Replace("title", "titel", StringComparison.Ordinal)}}], "files": [] }""", "source.json:1: the text is not a manifest" },
        { $$"""{ "sources": [{{Source}}] }""", "the text is not a manifest" },
        { $$"""{ "sources": [{{Source}}, {{Source}}], "files": [] }""", "'tiny' is not there once only" },
        { $$"""{ "sources": [{{Source.Replace("\"tiny\"", "\"Tiny One\"", StringComparison.Ordinal)}}], "files": [] }""", "'Tiny One' is not a key of small letters" },
        { $$"""{ "sources": [{{Source.Replace("false", "true", StringComparison.Ordinal)}}], "files": [] }""", "'tiny' is not of precedence 0 if synthetic" },
        { $$"""{ "sources": [{{Source.Replace("100", "0", StringComparison.Ordinal)}}], "files": [] }""", "'tiny' is not of precedence 0 if synthetic" },
        { $$"""{ "sources": [{{Source}}], "files": [{ "name": "../a.csv", "sha256": "{{new string('0', 64)}}" }] }""", "'../a.csv' is not the name of a file in this folder" },
        { $$"""{ "sources": [{{Source}}], "files": [{ "name": "a.csv", "sha256": "ABC" }] }""", "'ABC' is not a SHA-256" },
        { "null", "null is not a manifest" },
        { "{", "the text is not a manifest" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_manifest_is_refused(string json, string problem)
    {
        var errors = new ImportErrors();
        File.WriteAllText(Path.Combine(_folder.FullName, SourceManifest.FileName), json);
        SourceManifest.Read(_folder.FullName, errors);

        Assert.Contains(problem, string.Join('\n', errors.All), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_refused()
    {
        var errors = new ImportErrors();

        Assert.Null(SourceManifest.Read(_folder.FullName, errors));
        Assert.EndsWith("source.json: nothing is not a manifest: no such file", Assert.Single(errors.All).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_changed_and_not_reviewed_is_refused_but_line_ends_may_differ()
    {
        var table = Path.Combine(_folder.FullName, "a.csv");
        File.WriteAllText(table, "x\n1\n");
        File.WriteAllText(Path.Combine(_folder.FullName, SourceManifest.FileName), $$"""
            { "sources": [{{Source}}], "files": [{ "name": "a.csv", "sha256": "{{SourceManifest.Hash(table)}}", "source": "tiny" }] }
            """);
        var errors = new ImportErrors();
        var manifest = SourceManifest.Read(_folder.FullName, errors)!;

        File.WriteAllText(table, "x\r\n1\r\n");
        manifest.Verify(table, errors);
        Assert.Empty(errors.All);
        Assert.Equal(SourceManifest.Hash(table), manifest.Sources[0].Sha256);

        File.WriteAllText(table, "x\n2\n");
        manifest.Verify(table, errors);
        Assert.StartsWith("a.csv: SHA-256", Assert.Single(errors.All).ToString(), StringComparison.Ordinal);
    }
}
