using System.Net;
using System.Text.Json.Nodes;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_node_without_a_release_is_alive_and_not_ready_and_ready_once_it_has_one()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<CurrentRelease>();
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = app.GetTestClient();
        async Task<HttpStatusCode> Status(string path)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode;
        }

        Assert.Equal(HttpStatusCode.OK, await Status("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status("/health/ready"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status("/health"));
        app.Services.GetRequiredService<CurrentRelease>().Swap(TinyRelease.Build());
        Assert.Equal(HttpStatusCode.OK, await Status("/health/ready"));
        var answer = JsonNode.Parse(await client.GetStringAsync(new Uri("/health", UriKind.Relative)))!;
        Assert.Equal(TinyRelease.Identity, (string)answer["release"]!);
    }
}
