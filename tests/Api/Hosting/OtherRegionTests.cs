using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>Another network starts its own from a folder of files: imported, published and asked, with nothing of this region in it.</summary>
public sealed class OtherRegionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_folder_of_files_is_imported_published_and_asked()
    {
        var (region, data) = (_folder.File("region"), _folder.File("data"));
        BayRegion.Write(region);
        var counts = _folder.File("counts.csv");
        await File.WriteAllTextAsync(counts, BayRegion.Participation);
        await Run("import", counts, "--data", data, "--region", region);
        await Run("publish", "--data", data, "--region", region);

        await using var app = await ApiHost.BuildAsync(data, "http://127.0.0.1:0", region: RegionFolder.Resolve(region));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), JsonContent.Create(new
        {
            query = """
                { region { code network counties { slug } districts { totalCount }
                    equity(level: "any") { groupKey participants population goalPercent neededForGoal parityIndex meetsOrExceeds } }
                  goals { nodes { key progress { value reached missing } } }
                  pathwayGaps { county { slug } missingStep words } gaps(group: "low_income") { area { code } programs { slug } }
                  planProgress { words } sources { nodes { key } } }
                """,
        }));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Null(answer["errors"]);
        var (asked, low) = (answer["data"]!, Group(answer["data"]!, "low_income"));

        Assert.Equal(("ESD900", "Career Connect North Bay", 3), ((string)asked["region"]!["code"]!, (string)asked["region"]!["network"]!, (int)asked["region"]!["districts"]!["totalCount"]!));

        // 240 of 4,000 low-income students beside 950 of 9,500: (240/950) / (4000/9500) = 0.6. The goal is 1,900 of 9,500.
        Assert.Equal((240, 4_000), ((int)low["participants"]!, (int)low["population"]!));
        Assert.Equal(0.6, (double)low["parityIndex"]!, 9);
        Assert.Equal(20, (double)low["goalPercent"]!, 9);
        Assert.Equal(560, (int)low["neededForGoal"]!);
        Assert.Equal((950, "NO"), ((int)asked["goals"]!["nodes"]![0]!["progress"]!["value"]!, (string)asked["goals"]!["nodes"]![0]!["progress"]!["reached"]!));

        // Hill can go to the fair and then no further; Bay has a course, and nothing that pays.
        Assert.Equal(["bay LAUNCH", "hill PREP"], asked["pathwayGaps"]!.AsArray().Select(g => $"{g!["county"]!["slug"]} {g["missingStep"]}"));
        var programs = asked["gaps"]!.AsArray().ToDictionary(g => (string)g!["area"]!["code"]!, g => g!["programs"]!.AsArray().Count);
        Assert.Equal((1, 0), (programs["90001"], programs["90003"]));
        Assert.Equal("Not yet supplied for any of the 3 districts.", (string)asked["planProgress"]!["words"]!);
        Assert.DoesNotContain(asked["sources"]!["nodes"]!.AsArray(), s => ((string)s!["key"]!).StartsWith("ospi", StringComparison.Ordinal));

        // What staff publish from their page is that region too.
        Assert.Equal("ESD900", app.Services.GetRequiredService<RegionDefinition>().Region.Code);
        await app.StopAsync();
    }

    [Fact]
    public async Task A_folder_that_is_no_region_is_refused()
    {
        var run = await ApiProcess.RunAsync("import", "--data", _folder.File("data"), "--region", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a folder with region.json and Sources/ was expected", run.Errors, StringComparison.Ordinal);
    }

    private static JsonNode Group(JsonNode asked, string group) =>
        asked["region"]!["equity"]!.AsArray().Single(m => (string)m!["groupKey"]! == group)!;

    private static async Task Run(params string[] arguments)
    {
        var run = await ApiProcess.RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
