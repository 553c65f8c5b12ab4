using CareerConnect.Api.Data;
using CareerConnect.Api.Downloads;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace CareerConnect.Tests.Api.Downloads;

/// <summary>The downloads in a host of their own, over the small release made by hand.</summary>
public sealed class DownloadHost : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>The release in force; a test may put another, or none.</summary>
    public Release? Release { get; set; } = TinyRelease.Build();

    public HttpClient Client => _app!.GetTestClient();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapDownloads(() => Release, Docs.Of);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();
}
