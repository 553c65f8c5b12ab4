using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CareerConnect.Site.Charts;
using CsvHelper;
using Xunit;

namespace CareerConnect.Tests.Site.Charts;

/// <summary>What every chart owes its reader, on the pages as built.</summary>
public sealed class ChartTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string MadeUp = "Demonstration figures, not real";

    private static readonly string[] WithDrawings =
        ["/participation/", "/goals/", "/districts/", "/counties/clark/", "/districts/vancouver/"];

    public static TheoryData<string> Pages =>
        ["/participation/", "/goals/", "/counties/clark/", "/districts/vancouver/", "/es/participation/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_chart_has_a_finding_a_table_a_file_a_question_and_sources(string address)
    {
        var charts = Charts(address);
        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            Assert.True(chart.QuerySelector("figcaption strong")!.TextContent.Length > 10);
            Assert.NotEmpty(chart.QuerySelectorAll("details table tbody tr"));
            Assert.True(File.Exists(FileOf(chart)), FileOf(chart));
            Assert.StartsWith("{", chart.QuerySelector("pre code")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(site.Report!.Release, chart.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(chart.QuerySelectorAll(".chart-foot a[href*='/sources/#source-']"));
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_printed_question_answers_with_every_number_of_the_file(string address)
    {
        foreach (var chart in Charts(address))
        {
            var answer = Ask(chart.QuerySelector("pre code")!.TextContent);
            var answered = new HashSet<string>(StringComparer.Ordinal);
            Collect(answer, answered);
            Assert.All(Rows(FileOf(chart)), row => Assert.Contains(Line(row), answered));
        }
    }

    [Fact]
    public void No_word_of_a_drawing_shrinks_with_it()
    {
        var words = WithDrawings.SelectMany(address =>
            site.Page(address).QuerySelectorAll("main svg text")).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, text => Assert.Null(text.Closest("svg[viewBox]")));
    }

    [Fact]
    public void Every_drawing_says_in_words_what_it_shows_or_is_hidden() =>
        Assert.All(
            site.Page("/participation/").QuerySelectorAll("figure svg").Where(svg => svg.ParentElement!.Closest("svg") is null),
            svg => Assert.True(svg.HasAttribute("aria-label") || svg.GetAttribute("aria-hidden") == "true"));

    [Fact]
    public void A_population_of_another_year_is_drawn_apart_with_its_year()
    {
        var row = site.Page("/participation/").QuerySelectorAll("#gap-any .gap li").Single(li => li.TextContent.Contains("Latinx", StringComparison.Ordinal));
        Assert.Null(row.QuerySelector("svg rect:not(.apart rect)"));
        Assert.Null(row.QuerySelector(".span"));
        Assert.Equal("21.5%", row.QuerySelector("g.apart > svg")!.GetAttribute("x"));
        Assert.Equal("2021-22", row.QuerySelector("text")!.TextContent);
        Assert.Equal(
            "Latinx. Share of those who took part: 15%. Share of enrollment, another year: 20% (2021-22). "
                + "The share of enrollment is of another year. It is drawn apart.",
            row.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Years_are_told_by_how_far_the_group_was_behind()
    {
        var chart = site.Page("/participation/").QuerySelector("#years")!;
        Assert.Equal(
            "Female: 20 points under their share of enrollment in 2021-22, 10 points under in 2022-23",
            chart.QuerySelector("figcaption strong")!.TextContent);
        Assert.Equal(2, chart.QuerySelectorAll(".first circle").Length);
    }

    [Fact]
    public void Counties_stand_by_name_and_say_what_is_missing()
    {
        var chart = site.Page("/participation/").QuerySelector("#counties-female")!;
        Assert.Equal(
            ["Tiny Region", "Clark County", "Cowlitz County", "Klickitat County"],
            chart.QuerySelectorAll(".gap li b").Select(b => b.TextContent));
        Assert.Equal(
            "Female: under their share of enrollment in 1 of the 1 county where both shares are known",
            chart.QuerySelector("figcaption strong")!.TextContent);
        Assert.Contains("Not published", chart.QuerySelectorAll(".gap li")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_a_rate_breaks_the_line_and_is_named()
    {
        var chart = site.Page("/districts/vancouver/").QuerySelector("#graduation")!;
        Assert.Equal(["2.5%", "97.5%"], chart.QuerySelectorAll(".first circle").Select(c => c.GetAttribute("cx")));
        Assert.Equal(["28%", "20%"], chart.QuerySelectorAll(".first circle").Select(c => c.GetAttribute("cy")));
        Assert.Empty(chart.QuerySelectorAll(".first line"));
        Assert.Contains("2020: Not yet supplied.", chart.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_say_start_target_and_that_today_is_not_known()
    {
        var row = site.Page("/goals/").QuerySelector("#goal-1 .bullets li")!;
        Assert.Equal("46%", row.QuerySelector("rect.bar")!.GetAttribute("width"));
        Assert.Equal(
            "Enrolled within a year. Where it started: 46%. Where it should be: at least 60% (by: 2023-24). "
                + "Where it is now: Not yet supplied",
            row.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    // 400 of an axis that ends a fifth past the target of 8,000.
    [Fact]
    public void Where_a_goal_stands_is_drawn_and_made_up_values_are_marked()
    {
        var chart = site.Page("/goals/").QuerySelector("#goal-3")!;
        Assert.Equal("4.17%", chart.QuerySelector("li rect.now")!.GetAttribute("width"));
        Assert.Contains("Where it is now: at least 400 students (2022-23)", chart.TextContent, StringComparison.Ordinal);
        Assert.True(chart.HasAttribute("data-synthetic"));
        Assert.NotNull(chart.QuerySelector("td .demo"));
    }

    [Fact]
    public void Pace_and_what_is_missing_are_said_in_the_language_of_the_page()
    {
        var progress = site.Page("/es/goals/").QuerySelectorAll("#goal-3 td small");
        Assert.Contains("Sin ritmo", string.Concat(progress.Select(p => p.TextContent)), StringComparison.Ordinal);
        Assert.Empty(site.Page("/es/goals/").QuerySelectorAll("td small [lang]"));
    }

    [Theory]
    [InlineData("/participation/", true)]
    [InlineData("/counties/clark/", true)]
    [InlineData("/districts/vancouver/", false)]
    [InlineData("/goals/", true)]
    public void A_page_of_figures_is_a_dataset_for_search_engines(string address, bool madeUp)
    {
        var json = Assert.Single(Datasets(address));
        Assert.Equal("Dataset", (string?)json["@type"]);
        Assert.Equal(madeUp, ((string)json["name"]!).Contains(MadeUp, StringComparison.Ordinal));
        Assert.NotEmpty(json["distribution"]!.AsArray());
        Assert.All(json["distribution"]!.AsArray(), download =>
        {
            Assert.Equal("text/csv", (string?)download!["encodingFormat"]);
            Assert.True(File.Exists(Path.Combine(site.Host.Output, new Uri((string)download["contentUrl"]!).AbsolutePath[1..])));
        });
    }

    [Fact]
    public void A_place_without_figures_has_no_dataset() =>
        Assert.Empty(Datasets("/counties/klickitat/"));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(48.4, 50)]
    [InlineData(96_824, 100_000)]
    [InlineData(103_136, 200_000)]
    public void An_axis_ends_at_a_round_number(double value, double top) => Assert.Equal(top, Axis.Top(value));

    private IEnumerable<JsonNode> Datasets(string address) =>
        site.Page(address).QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray())
            .Where(item => (string?)item!["@type"] == "Dataset").Select(item => item!);

    private IReadOnlyList<IElement> Charts(string address) => [.. site.Page(address).QuerySelectorAll("figure.chart")];

    private string FileOf(IElement chart) =>
        Path.Combine(site.Host.Output, chart.QuerySelector("a[download]")!.GetAttribute("href")![1..]);

    private JsonNode Ask(string query)
    {
        using var http = new HttpClient();
        var answer = http.PostAsJsonAsync(new Uri(site.Host.Address, "graphql"), new { query }).GetAwaiter().GetResult();
        var json = JsonNode.Parse(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult())!;
        Assert.True(json["errors"] is null, $"{query}\n{json}");
        return json["data"]!;
    }

    /// <summary>Every number in an answer, as the line of a file says it.</summary>
    private static void Collect(JsonNode? node, HashSet<string> found, string name = "")
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Collect(item, found, name);
            }
        }
        else if (node is JsonObject item)
        {
            found.Add(string.Join('|', name switch
            {
                "participation" or "enrollment" => (object?[])
                    [name, item["schoolYear"], item["level"]?["key"], item["group"]!["key"], item["value"], item["status"]],
                "outcomes" => [item["group"], item["period"], item["value"]],
                _ => [item["key"], item["baseline"], item["target"]],
            }));
            foreach (var (key, child) in item)
            {
                Collect(child, found, key);
            }
        }
    }

    private static string Line(Dictionary<string, string> row)
    {
        string[] columns = row.ContainsKey("students")
            ? ["measure", "school_year", "level", "group", "students", "status"]
            : row.ContainsKey("period") ? ["group", "period", "value"] : ["key", "baseline", "target"];
        return string.Join('|', columns.Select(column => row[column]));
    }

    private static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        using var reader = CsvReader.Create(File.OpenRead(file), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        Assert.True(rows.Count > 1, file);
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }
}
