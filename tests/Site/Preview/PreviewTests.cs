using CareerConnect.Site.Generator;
using CareerConnect.Site.Preview;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CareerConnect.Tests.Site.Preview;

/// <summary>What an author sees: an edit, a mistake, the mistake mended.</summary>
public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _ends = new();
    private readonly PreviewState _state = new();
    private readonly StringWriter _log = new();
    private readonly HttpClient _http = new();
    private SiteHost? _host;
    private WebApplication? _app;
    private Task? _session;

    private Uri Address => new(_app!.Urls.Single());

    private string Output => _folder.File("output");

    public async Task InitializeAsync()
    {
        SiteProject.CopyTo(_folder.Path);
        _host = await SiteHost.StartAsync(SampleSite.Release());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSiteFiles();
        _app = builder.Build();
        _app.MapSiteFiles(Output, StaticHostRules.Read(Path.Combine(Repository.Root, "netlify.toml")), _state);
        await _app.StartAsync();
        _http.DefaultRequestHeaders.Add("Accept", "text/html");
        _session = new PreviewSession(
            _folder.File("site/input"), () => SiteProject.Settings(_folder.Path, Output), _host.Address, _state, _log).RunAsync(_ends.Token);
        await After(0);
    }

    [Fact]
    public async Task An_edit_a_mistake_and_its_mending_show_in_the_page()
    {
        Assert.Null(_state.Problems);
        var first = await Page();
        Assert.Contains("<script src=\"/preview-only/reload.js\" defer></script>", first, StringComparison.Ordinal);

        var file = _folder.File("site/input/en/privacy.md");
        var text = await File.ReadAllTextAsync(file);
        var events = new Uri(Address, $"preview-only/builds?after={_state.Build}");
        var told = _http.GetStringAsync(events);
        await File.WriteAllTextAsync(file, text + "\nA new sentence.\n");
        Assert.StartsWith("data: ", await told.WaitAsync(Patience), StringComparison.Ordinal);
        Assert.Contains("A new sentence.", await Page(), StringComparison.Ordinal);

        var build = _state.Build;
        await File.WriteAllTextAsync(file, text.Replace("title:", "titel:", StringComparison.Ordinal));
        await After(build);
        var wrong = await _http.GetAsync(new Uri(Address, "privacy/"));
        var shown = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(500, (int)wrong.StatusCode);
        Assert.Contains("privacy.md:2:1: unknown front matter name", shown, StringComparison.Ordinal);
        Assert.Contains("reload.js", shown, StringComparison.Ordinal);
        Assert.Contains("privacy.md:2:1: unknown front matter name", _log.ToString(), StringComparison.Ordinal);

        build = _state.Build;
        await File.WriteAllTextAsync(file, text);
        await After(build);
        Assert.DoesNotContain("A new sentence.", await Page(), StringComparison.Ordinal);
        Assert.Empty(SiteManifest.Verify(Output));
    }

    [Fact]
    public async Task No_built_file_has_anything_of_the_preview()
    {
        Assert.All(
            Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("preview-only", File.ReadAllText(file), StringComparison.Ordinal));
        var answer = await _http.GetAsync(new Uri(Address, "privacy/"));
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    public async Task DisposeAsync()
    {
        await _ends.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _session!);
        await _app!.DisposeAsync();
        await _host!.DisposeAsync();
    }

    public void Dispose()
    {
        _http.Dispose();
        _ends.Dispose();
        _folder.Dispose();
        _log.Dispose();
    }

    private Task<string> Page() => _http.GetStringAsync(new Uri(Address, "privacy/"));

    private Task<int> After(int build) => _state.AfterAsync(build, CancellationToken.None).WaitAsync(Patience);
}
