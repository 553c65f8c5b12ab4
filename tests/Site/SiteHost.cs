using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SiteBuilder = CareerConnect.Site.SiteBuild;

namespace CareerConnect.Tests.Site;

/// <summary>An api on a free port of this machine, and a folder to build sites in.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder = new();

    private SiteHost(Func<Release?> current)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddCareerConnectGraphQL(_ => current());
        _app = builder.Build();
        _app.MapCareerConnectGraphQL();
    }

    public Uri Address => new(_app.Urls.Single());

    public string Output => _folder.File("output");

    /// <summary>The project's own input, and a floor that a small region reaches.</summary>
    public SiteSettings Settings => SiteSettings.Read(Path.Combine(Repository.Root, "site", "input"), Output) with
    {
        PageFloor = 30,
    };

    public static Task<SiteHost> StartAsync(Release release) => StartAsync(() => release);

    public static async Task<SiteHost> StartAsync(Func<Release?> current)
    {
        var host = new SiteHost(current);
        await host._app.StartAsync();
        return host;
    }

    public Task<BuildReport> BuildAsync(SiteSettings? settings = null, SiteMemory? memory = null) =>
        SiteBuilder.RunAsync(settings ?? Settings, Address, TextWriter.Null, CancellationToken.None, memory);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
