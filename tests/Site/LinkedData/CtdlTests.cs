using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace CareerConnect.Tests.Site.LinkedData;

/// <summary>What each program's file for the Credential Registry holds, and that it says what the program's page says to machines.</summary>
public sealed partial class CtdlTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private static readonly string[] Keywords = ["@context", "@type", "@id"];
    private static readonly string[] Addresses = ["url", "@id", "sameAs"];

    [Fact]
    public void Each_program_has_one_that_names_the_vocabulary_and_what_every_program_has()
    {
        Assert.Equal(24, Programs.Count);
        foreach (var (slug, file) in Programs)
        {
            Assert.Equal("https://credreg.net/ctdl/schema/context/json", (string?)file["@context"]);
            Assert.Equal("ceterms:LearningProgram", (string?)file["@type"]);
            Assert.Equal($"http://localhost:5080/programs/{slug}/#program", (string?)file["@id"]);
            Assert.NotEmpty((string)file["ceterms:name"]!["en-US"]!);
            Assert.NotEmpty((string)file["ceterms:subjectWebpage"]!);
            Assert.Equal(["en-US"], file["ceterms:inLanguage"]!.AsArray().Select(l => (string?)l));
            Assert.NotEmpty(file["ceterms:offeredBy"]!.AsArray());
        }
    }

    // The context gives a meaning to "ceterms:" and the like; a name without one would be dropped without a word.
    [Fact]
    public void Every_name_in_it_is_of_the_vocabulary_and_everything_in_it_has_a_kind()
    {
        foreach (var node in Programs.SelectMany(p => Nodes(p.File)))
        {
            if (node.ContainsKey("en-US"))
            {
                Assert.Equal(["en-US"], node.Select(p => p.Key));
                continue;
            }

            Assert.Matches("^ceterms:[A-Z][A-Za-z]+$", (string?)node["@type"]);
            Assert.All(node.Select(p => p.Key).Except(Keywords), name => Assert.Matches("^ceterms:[a-z][A-Za-z]+$", name));
            Assert.All(node, p => Assert.NotNull(p.Value));
        }
    }

    [Fact]
    public void Every_address_in_it_is_whole()
    {
        var addresses = Programs.SelectMany(p => Nodes(p.File)).SelectMany(n => n)
            .Where(p => p.Key is "@id" or "@context" or "ceterms:subjectWebpage" or "ceterms:costDetails")
            .Select(p => (string)p.Value!).ToList();
        Assert.True(addresses.Count >= 3 * Programs.Count);
        Assert.All(addresses, address => Assert.Matches(Whole(), address));
    }

    // The registry's publisher gives them, and a made-up one would name something else there.
    [Fact]
    public void No_identifier_of_the_registry_is_made_up() =>
        Assert.DoesNotContain(Programs.SelectMany(p => Nodes(p.File)), node => node.ContainsKey("ceterms:ctid"));

    [Fact]
    public void It_says_the_same_as_the_data_of_the_programs_page()
    {
        foreach (var (slug, file) in Programs)
        {
            var page = JsonNode.Parse(site.Page($"/programs/{slug}/").QuerySelector("script[type='application/ld+json']")!.TextContent)!;
            Assert.Equal("https://schema.org", ((string)page["@context"]!).TrimEnd('/'));
            var thing = page["@graph"]!.AsArray().Single(n => ((string)n!["@type"]!).EndsWith("Program", StringComparison.Ordinal))!;
            Assert.Equal((string?)thing["@id"], (string?)file["@id"]);
            Assert.Equal((string?)thing["name"], (string?)file["ceterms:name"]!["en-US"]);
            Assert.Equal((string?)thing["sameAs"] ?? (string?)thing["url"], (string?)file["ceterms:subjectWebpage"]);
            Assert.Equal(
                (string?)thing["@type"] == "WorkBasedProgram",
                (string?)file["ceterms:learningMethodType"]?["ceterms:targetNode"] == "learnMethod:WorkBased");
            Assert.Equal(
                thing["provider"]!.AsArray().Select(p => ((string?)p!["@id"], (string?)p["name"])),
                file["ceterms:offeredBy"]!.AsArray().Select(p => ((string?)p!["@id"], (string?)p["ceterms:name"]!["en-US"])));
            Assert.All(
                Addresses.Select(name => (string?)thing[name]).OfType<string>(),
                address => Assert.Matches(Whole(), address));
        }
    }

    private List<(string Slug, JsonObject File)> Programs => field ??=
    [
        .. Directory.EnumerateDirectories(Path.Combine(site.Host.Output, "programs"))
            .Where(folder => File.Exists(Path.Combine(folder, "index.html")) && !Path.GetFileName(folder).StartsWith("page-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(folder => (Path.GetFileName(folder), JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "ctdl.json")))!.AsObject())),
    ];

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(p => Nodes(p.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };

    [GeneratedRegex("^https?://[^/\\s]+/\\S*$|^https?://[^/\\s]+$")]
    private static partial Regex Whole();
}
