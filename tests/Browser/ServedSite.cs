using CareerConnect.Api.Hosting;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Preview;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>
/// The whole site over the committed facts and the demonstration, served with the host's headers, and a Chromium
/// to look at it. Built once for all tests of the collection; without Chromium there is nothing to build.
/// </summary>
public sealed class ServedSite : IAsyncLifetime, IDisposable
{
    // The first is made for this: it starts no window of a person's browser around each page.
    private static readonly string[] Places =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;
    private readonly Dictionary<(int Width, bool BypassPolicy), IBrowserContext> _windows = [];
    private IPlaywright? _playwright;

    /// <summary>Why there is no browser; null when there is one.</summary>
    public string? Missing { get; private set; }

    public IBrowser Chromium { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    private string Output => _folder.File("site");

    /// <summary>Every page, by its address.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(Output, file).Replace("index.html", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } chromium)
        {
            Missing = "Chromium is not installed";
            return;
        }

        var preparation = RealFacts.PreparationOf(_folder.File("data"));
        preparation.Import([], demo: true);
        preparation.Publish();
        _app = await ApiHost.BuildAsync(_folder.File("data"), "http://127.0.0.1:0", builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["GraphQL:ExemptLoopback"] = "true";
            builder.Services.AddSiteFiles();
        });
        _app.MapSiteFiles(Output, StaticHostRules.Read(Path.Combine(Repository.Root, "netlify.toml")));
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        var settings = SiteSettings.Read(Path.Combine(Repository.Root, "site", "input"), Output) with { BaseUrl = Address };
        await SiteBuild.RunAsync(settings, Address, TextWriter.Null, CancellationToken.None);

        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>A window of a width, light or dark, with or without script.</summary>
    public Task<IBrowserContext> Window(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool bypassPolicy = false)
    {
        Skip.If(Missing is not null, Missing);
        return Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = width < 500 ? 640 : 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
        });
    }

    /// <summary>
    /// Looks at a page in a window that is kept, with what it has in its cache: for what does not depend on the first visit.
    /// </summary>
    public async Task LookAsync(string path, Func<IPage, Task> look, int width = 1280, bool bypassPolicy = false)
    {
        if (!_windows.TryGetValue((width, bypassPolicy), out var window))
        {
            _windows[(width, bypassPolicy)] = window = await Window(width, bypassPolicy: bypassPolicy);
        }

        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        await look(page);
        await page.CloseAsync();
    }

    public async Task DisposeAsync()
    {
        if (Missing is null)
        {
            await Chromium.DisposeAsync();
            _playwright!.Dispose();
            await _app!.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
    }

    public void Dispose() => _folder.Dispose();
}
