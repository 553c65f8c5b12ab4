using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class InputTests : IDisposable
{
    private const string Good = """
        SiteTitle: T
        Drafts: [es]
        Host: example.org
        LinksUseHttps: true
        Locales: [en, es]
        PageFloor: 3
        OfflineCopy: true

        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Settings_are_read()
    {
        var settings = Settings(Good);
        Assert.Equal(("https://example.org/", 3), (settings.BaseUrl.ToString(), settings.PageFloor));
        Assert.Equal(["en", "es"], settings.Locales);
    }

    [Fact]
    public void Languages_that_are_wanted_are_read() => Assert.Equal(
        [("uk", "Українська"), ("vi", "Tiếng Việt")], Settings(Good + "Planned: [uk Українська, vi Tiếng Việt]\n").Planned);

    [Theory]
    [InlineData("PageFloor: 3", "PageFloor: 3\nPlanned: [uk]", "settings.yml:7:10: Planned is 'uk': expected a code and a name in each line")]
    [InlineData("SiteTitle: T", "SiteTitel: T", "settings.yml:1:1: unknown setting 'SiteTitel'. Did you mean 'SiteTitle'?")]
    [InlineData("PageFloor: 3", "PageFloor: many", "settings.yml:6:12: PageFloor is 'many': expected a whole number")]
    [InlineData("LinksUseHttps: true", "LinksUseHttps: yep", "settings.yml:4:16: LinksUseHttps is 'yep': expected true or false.")]
    [InlineData("Host: example.org", "Host: example org", "settings.yml:3:7: Host is 'https://example org': expected an address")]
    [InlineData("PageFloor: 3", "SiteTitle: U", "settings.yml:6:1: setting 'SiteTitle' is already on line 1.")]
    [InlineData("PageFloor: 3", "", "settings.yml: setting 'PageFloor' is missing.")]
    [InlineData("SiteTitle: T", "SiteTitle: a: b", "settings.yml:1:13: ")]
    public void A_wrong_setting_is_told_with_its_place(string right, string wrong, string message)
    {
        var error = Assert.Throws<SiteException>(() => Settings(Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(SiteFailure.BadInput, error.Failure);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_asset_is_named_by_its_content_and_a_stylesheet_by_that_of_its_images_too()
    {
        var first = Assets("body { background: url(\"hill.svg\") }", Drawing("a"));
        var second = Assets("body { background: url(\"hill.svg\") }", Drawing("b"));
        Assert.Matches("^assets/site\\.[0-9a-f]{10}\\.css$", first["site.css"]);
        Assert.NotEqual(first["hill.svg"], second["hill.svg"]);
        Assert.NotEqual(first["site.css"], second["site.css"]);
        Assert.Equal($"body {{ background: url(\"{Path.GetFileName(first["hill.svg"])}\") }}", Text(first));
    }

    [Fact]
    public void A_small_drawing_is_written_into_the_stylesheet()
    {
        var assets = Assets("a { mask: url(hill.svg) }", "<svg fill=\"#fff\"/>\n");
        Assert.Equal("a { mask: url(\"data:image/svg+xml,%3Csvg fill='%23fff'/%3E\") }", Text(assets));
    }

    [Fact]
    public void An_unknown_asset_is_told_with_its_place()
    {
        var error = Assert.Throws<SiteException>(() => Assets("a {}\nb { background: url(hil.svg) }", "<svg/>"));
        Assert.Contains("site.css:2: no asset 'hil.svg'. Did you mean 'hill.svg'?", error.Message, StringComparison.Ordinal);
        Assert.Throws<SiteException>(() => Assets("a {}", "<svg/>")["site.js"]);
    }

    public void Dispose() => _folder.Dispose();

    private SiteSettings Settings(string text)
    {
        File.WriteAllText(_folder.File("settings.yml"), text);
        return SiteSettings.Read(_folder.Path, _folder.File("output"));
    }

    private static string Drawing(string text) => $"<svg><desc>{new string(text[0], 1024)}</desc></svg>";

    private static string Text(AssetTable assets) =>
        System.Text.Encoding.UTF8.GetString(assets.All.Single(a => a.File == assets["site.css"]).Content.Span);

    private AssetTable Assets(string css, string image)
    {
        var folder = Directory.CreateDirectory(_folder.File("assets")).FullName;
        File.WriteAllText(Path.Combine(folder, "site.css"), css);
        File.WriteAllText(Path.Combine(folder, "hill.svg"), image);
        return AssetTable.Read(folder);
    }
}
