using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Downloads;

public sealed class DownloadTests(DownloadHost host) : IClassFixture<DownloadHost>
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\";\"x\")", "'=HYPERLINK(\"http://example.org\";\"x\")")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-1e9", "'-1e9")]
    [InlineData("--1", "'--1")]
    [InlineData("-", "'-")]
    [InlineData("- five", "'- five")]
    [InlineData("-1 ", "'-1 ")]
    [InlineData("-.5", "'-.5")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("+1 360 555", "'+1 360 555")]
    [InlineData("-5", "-5")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("a=1", "a=1")]
    [InlineData("A \"quoted\", two\r\nlines; ñ", "A \"quoted\", two\r\nlines; ñ")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("", "")]
    public async Task No_cell_is_a_formula(string text, string cell)
    {
        host.Release = TinyRelease.Build(change: content => content with
        {
            Programs = [content.Programs[0] with { Name = text, Notes = text }],
        });
        var rows = await DownloadFile.Csv(host.Client, "program");
        Assert.Equal(cell, rows[1][Array.IndexOf(rows[0], "name")]);
        Assert.Equal(cell, rows[1][Array.IndexOf(rows[0], "notes")]);
        var json = await DownloadFile.Json(host.Client, "program");
        Assert.Equal(text, (string)json[0]!["name"]!);
    }

    [Fact]
    public async Task A_withheld_or_made_up_figure_cannot_be_taken_for_a_real_count()
    {
        host.Release = TinyRelease.Build();
        var rows = await DownloadFile.Csv(host.Client, "figure");
        var figures = rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second)).ToList();
        var withheld = figures.Where(f => f["status"] == "SUPPRESSED").ToList();
        Assert.NotEmpty(withheld);
        Assert.All(withheld, f => Assert.Equal("", f["value"]));
        Assert.All(figures.Where(f => f["status"] == "VALUE"), f => Assert.Matches("^[0-9]+$", f["value"]));
        Assert.All(figures, f => Assert.Equal(f["measure"] == "PARTICIPATION" ? "true" : "false", f["synthetic"]));
        Assert.Contains(figures, f => f["area_code"] == "06037" && f["area_name"] == "Vancouver");
    }

    [Fact]
    public async Task A_number_is_bare_and_what_is_not_there_is_empty()
    {
        host.Release = TinyRelease.Build(change: content => content with
        {
            Districts = [content.Districts[0] with { Longitude = -122.5, Website = null }],
        });
        var text = await host.Client.GetStringAsync(new Uri("/data/district.csv", UriKind.Relative));
        Assert.Contains(",-122.5,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("'-", text, StringComparison.Ordinal);
        Assert.Contains(",,", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("district.csv", "text/csv")]
    [InlineData("district.json", "application/json")]
    public async Task A_file_says_what_it_is(string file, string type)
    {
        host.Release = TinyRelease.Build();
        using var response = await host.Client.GetAsync(new Uri($"/data/{file}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal($"attachment; filename=\"{file}\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(TinyRelease.Identity, response.Headers.GetValues("X-Release").Single());
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(type == "text/csv", bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Fact]
    public async Task Who_has_the_release_already_is_told_so_and_no_more()
    {
        host.Release = TinyRelease.Build();
        using var first = await host.Client.GetAsync(new Uri("/data/area.csv", UriKind.Relative));
        async Task<HttpResponseMessage> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/data/area.csv");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return await host.Client.SendAsync(request);
        }

        using var same = await Again();
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        host.Release = TinyRelease.Build(identity: "another-release");
        using var other = await Again();
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("another-release", other.Headers.GetValues("X-Release").Single());
    }

    [Theory]
    [InlineData("/data/")]
    [InlineData("/data")]
    public async Task The_index_names_every_table(string path)
    {
        host.Release = TinyRelease.Build();
        var index = System.Text.Json.Nodes.JsonNode.Parse(await host.Client.GetStringAsync(new Uri(path, UriKind.Relative)))!;
        Assert.True((bool)index["synthetic"]!);
        Assert.Equal(
            DownloadFile.Tables(host.Release).Select(t => (t.Key, t.Value.Rows.Count)),
            index["tables"]!.AsArray().Select(t => ((string)t!["name"]!, (int)t["rows"]!)));
        foreach (var table in index["tables"]!.AsArray())
        {
            using var file = await host.Client.GetAsync(new Uri((string)table!["csv"]!, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task A_browser_gets_the_index_as_a_page_of_working_links_under_its_own_policy()
    {
        host.Release = TinyRelease.Build();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/data/");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await host.Client.SendAsync(request);
        using var asJson = await host.Client.GetAsync(new Uri("/data/", UriKind.Relative));
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Accept", response.Headers.GetValues("Vary").Single());
        Assert.NotEqual(asJson.Headers.ETag, response.Headers.ETag);
        using var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        var tables = DownloadFile.Tables(host.Release).Select(t => t.Key).ToList();
        Assert.Equal(tables, page.QuerySelectorAll("tbody th[scope=row]").Select(th => th.TextContent));
        Assert.Equal(
            tables.SelectMany(t => new[] { $"/data/{t}.csv", $"/data/{t}.json" }),
            page.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")));
        Assert.Contains("made up", page.Body!.TextContent, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.Contains(
            $"style-src 'sha256-{hash}'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, [style]"));
    }

    [Theory]
    [InlineData("/data/participation_count.csv")]
    [InlineData("/data/release.json")]
    [InlineData("/data/..%2fworking.csv")]
    public async Task What_is_not_a_table_of_the_release_is_not_there(string path)
    {
        host.Release = TinyRelease.Build();
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Without_a_release_there_is_nothing_yet()
    {
        host.Release = null;
        using var response = await host.Client.GetAsync(new Uri("/data/area.csv", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }
}
