using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site;

public sealed class SiteBuildTests
{
    public static TheoryData<string> Questions => [.. SiteBuild.Questions.Operations];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_api_understands_every_question(string operation)
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        using var http = new HttpClient();
        var answer = await http.PostAsJsonAsync(
            new Uri(host.Address, "graphql"), new { query = SiteBuild.Questions.Text(operation) });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.StartsWith("{\"data\":{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_builds_are_equal_byte_for_byte_whatever_the_workers_the_language_and_the_time_zone()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        await host.BuildAsync(host.Settings with { Workers = 1 });
        var first = Tree(host.Output);
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            await host.BuildAsync(host.Settings with { Workers = 7 });
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        Assert.Equal(first, Tree(host.Output));
        Assert.True(first.Count > 50);
    }

    [Fact]
    public async Task The_report_tells_what_was_built()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        var report = await host.BuildAsync();
        var pages = Directory.GetFiles(host.Output, "*.html", SearchOption.AllDirectories).Length;
        Assert.Equal((pages, TinyRelease.Identity), (report.Pages, report.Release));
        Assert.Equal(new DateOnly(2026, 11, 23), report.Date);
        Assert.True(report.Synthetic);
    }

    [Fact]
    public async Task A_date_may_be_given()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        var report = await host.BuildAsync(host.Settings with { Date = new DateOnly(2027, 1, 2) });
        Assert.Equal(new DateOnly(2027, 1, 2), report.Date);
        var home = await File.ReadAllTextAsync(Path.Combine(host.Output, "index.html"));
        Assert.Contains("Facts as of January 2, 2027.", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_for_the_public_refuses_made_up_figures()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        var error = await Assert.ThrowsAsync<SiteException>(
            () => host.BuildAsync(host.Settings with { Production = true }));
        Assert.Contains("tests_synthetic", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(host.Output));
    }

    [Fact]
    public async Task A_site_without_participation_is_a_valid_site_that_says_so()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.RealOnly());
        var report = await host.BuildAsync(host.Settings with { Production = true });
        Assert.False(report.Synthetic);
        var page = await File.ReadAllTextAsync(Path.Combine(host.Output, "participation", "index.html"));
        Assert.Contains("Not yet supplied", page, StringComparison.Ordinal);
        Assert.Contains("No district has handed in its count", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Demonstration figures", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_changes_during_the_build_stops_it_and_the_old_site_stays()
    {
        var asked = 0;
        var (first, second) = (SampleSite.Release(), TinyRelease.Build("f" + TinyRelease.Identity[1..]));
        await using var host = await SiteHost.StartAsync(() => Interlocked.Increment(ref asked) > 60 ? second : first);
        await host.BuildAsync();
        var before = Tree(host.Output);
        asked = 55;
        var error = await Assert.ThrowsAsync<SiteException>(() => host.BuildAsync());
        Assert.Contains("went from release 000000000000 to f00000000000", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Tree(host.Output));
    }

    [Fact]
    public async Task A_script_in_place_of_an_address_stops_the_build_and_names_the_page()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [.. content.Programs.Select(p => p.Slug == "program-03" ? p with { Url = "javascript:alert(1)" } : p)],
        }));
        var error = await Assert.ThrowsAsync<SiteException>(() => host.BuildAsync());
        Assert.Contains(
            "/programs/program-03/: 'javascript:alert(1)' is not an address to link to: "
                + "expected http, https, mailto, tel or /path/.",
            error.Problems);
        Assert.All(error.Problems, problem => Assert.Contains("/program-03/", problem, StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(host.Output)!));
    }

    [Fact]
    public async Task Text_from_outside_is_text_on_the_page()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Partners = [.. content.Partners.Select(p => p with { Role = "<script>alert(1)</script>", Notes = "\"><img src=x onerror=alert(1)>" })],
        }));
        await host.BuildAsync();
        var page = await File.ReadAllTextAsync(Path.Combine(host.Output, "partners", "river-college", "index.html"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_api_that_is_not_there_is_named()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        var settings = host.Settings;
        var error = await Assert.ThrowsAsync<SiteException>(() => SiteBuild.RunAsync(
            settings, new Uri("http://127.0.0.1:1/"), TextWriter.Null, CancellationToken.None));
        Assert.Equal(SiteFailure.Failed, error.Failure);
        Assert.Contains("no answer from http://127.0.0.1:1/graphql", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_may_live_in_a_folder_of_its_host()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        await host.BuildAsync(host.Settings with { BaseUrl = SiteSettings.ParseBaseUrl("https://example.org/network") });
        var home = await File.ReadAllTextAsync(Path.Combine(host.Output, "index.html"));
        Assert.Contains("href=\"/network/programs/\"", home, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/network/\"", home, StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Tree(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
