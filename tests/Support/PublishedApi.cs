using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>The whole api on a free port, over a release of the committed facts, once for all tests of a class.</summary>
public sealed class PublishedApi : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careerconnect-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public Uri Address => Client.BaseAddress!;

    public Release Release => _app!.Services.GetRequiredService<CurrentRelease>().Value!;

    public async Task InitializeAsync()
    {
        _app = await ApiHost.BuildAsync(_folder, "http://127.0.0.1:0");
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Client.BaseAddress = new Uri(addresses.Addresses.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
