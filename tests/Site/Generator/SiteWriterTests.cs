using System.Security.Cryptography;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SiteSettings _settings;

    public SiteWriterTests()
    {
        Directory.CreateDirectory(_folder.File("assets"));
        File.WriteAllText(_folder.File("assets/site.css"), "body { color: red }");
        _settings = new SiteSettings
        {
            Input = _folder.Path,
            Output = _folder.File("output"),
            SiteTitle = "T",
            BaseUrl = new Uri("https://example.org/"),
            Locales = ["en"],
            PageFloor = 1,
            Workers = 3,
        };
    }

    [Fact]
    public async Task Pages_assets_sitemap_and_robots_are_written()
    {
        var written = await Write(TestPage.At("/"), TestPage.At("/a/b/"), TestPage.At("/404.html"));
        Assert.Equal(3, written.Pages);
        var hash = Convert.ToHexStringLower(SHA256.HashData("body { color: red }"u8))[..10];
        Assert.Equal(
            ["404.html", "_headers", "a/b/index.html", $"assets/site.{hash}.css", "index.html", "manifest.sha256", "robots.txt", "sitemap.xml"],
            Files());
    }

    [Fact]
    public async Task A_new_site_takes_the_place_of_the_old_one_and_nothing_of_it_stays()
    {
        await Write(TestPage.At("/"), TestPage.At("/old/"));
        await Write(TestPage.At("/"), TestPage.At("/new/"));
        Assert.Contains("new/index.html", Files());
        Assert.DoesNotContain("old/index.html", Files());
        Assert.Single(Directory.GetDirectories(_folder.Path, "output*"));
    }

    [Theory]
    [InlineData("broken", "/bad/: TestPage cannot be drawn: it is broken")]
    [InlineData("<a href='/gone/'>x</a>", "/bad/: dead link to '/gone/'")]
    [InlineData("<p style='color:red'>x</p>", "/bad/: <p> has inline style")]
    public async Task A_page_that_fails_leaves_the_old_site_whole(string body, string problem)
    {
        await Write(TestPage.At("/"), TestPage.At("/old/"));
        var error = await Assert.ThrowsAsync<SiteException>(() => Write(TestPage.At("/"), TestPage.At("/bad/", body)));
        Assert.Equal([problem], error.Problems);
        Assert.Contains("old/index.html", Files());
        Assert.Single(Directory.GetDirectories(_folder.Path, "output*"));
    }

    [Fact]
    public async Task Two_pages_of_one_address_are_refused()
    {
        var error = await Assert.ThrowsAsync<SiteException>(
            () => Write(TestPage.At("/same/"), TestPage.At("/same/", "<p>Other</p>")));
        Assert.Contains("Two pages want to be 'same/index.html'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_site_is_not_published()
    {
        var error = await Assert.ThrowsAsync<SiteException>(() => SiteWriter.WriteAsync(
            _settings with { PageFloor = 3 }, new[] { TestPage.At("/") }.ToAsyncEnumerable(), [], Assets(), CancellationToken.None));
        Assert.Contains("Only 1 pages, and PageFloor is 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_was_drawn_from_is_let_go_while_others_are_still_to_come()
    {
        var models = new List<WeakReference>();
        var alive = int.MaxValue;
        var written = await SiteWriter.WriteAsync(_settings, Pages(), [], Assets(), CancellationToken.None);
        Assert.Equal(101, written.Pages);
        Assert.InRange(alive, 0, 10);

        async IAsyncEnumerable<SitePage> Pages()
        {
            for (var i = 0; i < 100; i++)
            {
                yield return Page(i);
                await Task.Yield();
            }

            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            alive = models.Count(m => m.IsAlive);
            yield return TestPage.At("/last/");
        }

        SitePage Page(int number)
        {
            var model = new Crumb(SitePath.Of("a"), new string('x', 1000));
            models.Add(new WeakReference(model));
            return TestPage.At($"/p{number}/") with { Inputs = model };
        }
    }

    [Fact]
    public async Task What_a_killed_build_left_is_cleared_away()
    {
        Directory.CreateDirectory(_folder.File("output.tmp-1/half"));
        await Write(TestPage.At("/"));
        Assert.Equal([_folder.File("output")], Directory.GetDirectories(_folder.Path, "output*"));
    }

    [Fact]
    public async Task A_site_that_a_killed_build_had_moved_aside_comes_back()
    {
        await Write(TestPage.At("/"), TestPage.At("/old/"));
        Directory.Move(_folder.File("output"), _folder.File("output.old"));
        await Assert.ThrowsAsync<SiteException>(() => Write(TestPage.At("/", "broken")));
        Assert.Contains("old/index.html", Files());
    }

    [Fact]
    public async Task Two_builds_of_one_folder_do_not_run_at_once()
    {
        using var other = new OutputFolder(_settings.Output);
        var error = await Assert.ThrowsAsync<SiteException>(() => Write(TestPage.At("/")));
        Assert.Contains("Another build is writing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_has_the_hash_of_every_other_file()
    {
        await Write(TestPage.At("/"), TestPage.At("/a/b/"));
        Assert.Equal(Files().Where(f => f != SiteManifest.Name), SiteManifest.Read(_settings.Output).Keys);
        Assert.Empty(SiteManifest.Verify(_settings.Output));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    public void Nothing_is_written_outside_the_folder(string file)
    {
        using var output = new OutputFolder(_settings.Output);
        var error = Assert.Throws<SiteException>(() => output.Write(file, "x"u8, "a test"));
        Assert.Contains("outside the site", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("outside.html")));
    }

    public void Dispose() => _folder.Dispose();

    private AssetTable Assets() => AssetTable.Read(_folder.File("assets"));

    private Task<WrittenSite> Write(params SitePage[] pages) =>
        SiteWriter.WriteAsync(_settings, pages.ToAsyncEnumerable(), [], Assets(), CancellationToken.None);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_settings.Output, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_settings.Output, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
