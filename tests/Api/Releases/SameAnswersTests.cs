using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerConnect.Tests.Api.Downloads;
using CareerConnect.Tests.Api.GraphQL.Plans;
using CareerConnect.Tests.Site;
using CareerConnect.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>
/// What is hidden makes no difference to anything that leaves: two raw inputs that publish equal tables have one release
/// file, one answer to every question, one download and one site, and no number of what is hidden is in any of them.
/// </summary>
public sealed partial class SameAnswersTests(TwoInputs inputs, ITestOutputHelper output) : IClassFixture<TwoInputs>
{
    private const int Questions = 1000;

    private static readonly string[] Markers =
    [
        HiddenCounts.Marker.ToString(CultureInfo.InvariantCulture),
        HiddenCounts.MarkedSide.ToString(CultureInfo.InvariantCulture),
    ];

    [Fact]
    public void The_inputs_differ_and_their_releases_are_equal_byte_for_byte()
    {
        Assert.NotEqual(inputs.Stores[0].Dump(), inputs.Stores[1].Dump());
        Assert.Equal(File.ReadAllBytes(inputs.Files[0]), File.ReadAllBytes(inputs.Files[1]));
        foreach (var marker in Markers)
        {
            Assert.All(inputs.Stores, store => Assert.Contains(marker, store.Dump(), StringComparison.Ordinal));
            Assert.DoesNotContain(marker, Encoding.Latin1.GetString(File.ReadAllBytes(inputs.Files[0])), StringComparison.Ordinal);
            Assert.All(inputs.Stores, s => Assert.DoesNotContain(marker, s.Progress.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_thousand_random_questions_have_equal_answers()
    {
        var (one, other) = (new GraphQLHost { Release = inputs.Releases[0] }, new GraphQLHost { Release = inputs.Releases[1] });
        await one.InitializeAsync();
        await other.InitializeAsync();
        var (whole, failed, followed) = (0, 0, 0);
        for (var seed = 0; seed < Questions; seed++)
        {
            var answer = await Same(one, other, seed % 2 == 0 ? RandomQuery.Of(seed) : FigureQuestion.Of(seed));
            whole += answer.Contains("\"errors\"", StringComparison.Ordinal) ? 0 : 1;
            failed += answer.Contains("\"errors\"", StringComparison.Ordinal) ? 1 : 0;
            if (seed % 2 == 1 && EndCursor().Match(answer) is { Success: true } cursor)
            {
                await Same(one, other, FigureQuestion.Of(seed, cursor.Groups[1].Value));
                followed++;
            }
        }

        await one.DisposeAsync();
        await other.DisposeAsync();
        output.WriteLine($"{whole} answers without an error, {failed} with one, {followed} pages followed");
        Assert.True(whole > Questions / 2 && failed > 50 && followed > 100);
    }

    [Fact]
    public async Task Every_download_is_equal_and_holds_no_hidden_number()
    {
        var (one, other) = (new DownloadHost { Release = inputs.Releases[0] }, new DownloadHost { Release = inputs.Releases[1] });
        await one.InitializeAsync();
        await other.InitializeAsync();
        var tables = DownloadFile.Tables(inputs.Releases[0]).Keys
            .SelectMany(table => new[] { $"/data/{table}.csv", $"/data/{table}.json" });
        foreach (var path in tables.Append("/data/datapackage.json").Append("/data/"))
        {
            var address = new Uri(path, UriKind.Relative);
            var (mine, theirs) = (await one.Client.GetStringAsync(address), await other.Client.GetStringAsync(address));
            Assert.Equal(mine, theirs);
            AssertUnmarked(mine);
        }

        await one.DisposeAsync();
        await other.DisposeAsync();
    }

    [Fact]
    public async Task The_built_sites_are_equal_file_for_file_and_hold_no_hidden_number()
    {
        await using var one = await SiteHost.StartAsync(inputs.Releases[0]);
        await using var other = await SiteHost.StartAsync(inputs.Releases[1]);
        await one.BuildAsync();
        await other.BuildAsync();
        string[] files = [.. Names(one.Output)];
        Assert.Equal(files, Names(other.Output));
        Assert.True(files.Length > 50);
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(one.Output, file));
            Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(other.Output, file)));
            AssertUnmarked(Encoding.Latin1.GetString(bytes));
        }
    }

    /// <summary>A count that cannot be is refused without being repeated, by the import and by the publication.</summary>
    [Fact]
    public void An_error_names_no_number()
    {
        using var store = new TinyStore { Region30 = true };
        store.Import();
        var counts = HiddenCounts.Of();
        var file = HiddenCounts.File(counts).Replace($",any,female,{Markers[1]}", $",any,female,{Markers[0]}9", StringComparison.Ordinal);
        var error = store.Refusal(store.Write("counts.csv", file));
        Assert.Contains("counts.csv", error, StringComparison.Ordinal);
        Assert.All(Markers, marker => Assert.DoesNotContain(marker, error, StringComparison.Ordinal));
        Assert.All(Markers, m => Assert.DoesNotContain(m, store.Progress.ToString(), StringComparison.Ordinal));
    }

    // A digest tells no count, and has digits enough to hold any marker by chance.
    private static void AssertUnmarked(string said)
    {
        var text = Digest().Replace(said, "");
        Assert.All(Markers, marker => Assert.DoesNotContain(marker, text, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?=[0-9]*[a-f])[0-9a-f]{10,}")]
    private static partial Regex Digest();

    private static async Task<string> Same(GraphQLHost one, GraphQLHost other, string query)
    {
        object? variables = query.StartsWith("query", StringComparison.Ordinal) ? new { yes = true, code = "90003" } : null;
        using var mine = await one.Post(query, variables);
        using var theirs = await other.Post(query, variables);
        var answer = await mine.Content.ReadAsStringAsync();
        Assert.Equal(answer, await theirs.Content.ReadAsStringAsync());
        Assert.Equal((mine.StatusCode, mine.Headers.ETag), (theirs.StatusCode, theirs.Headers.ETag));
        AssertUnmarked(answer);
        return answer;
    }

    private static IEnumerable<string> Names(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("\"endCursor\":\"([^\"]+)\"")]
    private static partial Regex EndCursor();
}
