using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>The GraphQL endpoint in a host of its own, over the small release made by hand.</summary>
public sealed class GraphQLHost : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>The release in force; a test may put another, or none.</summary>
    public Release? Release { get; set; } = TinyRelease.Build();

    /// <summary>What the deployment sets; without, nobody is limited.</summary>
    public GraphQLSettings Settings { get; set; } = new() { PointsPerMinute = 0 };

    /// <summary>Where requests seem to come from.</summary>
    public IPAddress? Address { get; set; }

    public HttpClient Client => _app!.GetTestClient();

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddCareerConnectGraphQL(_ => Release, _ => Settings);
        _app = builder.Build();
        _app.Use((http, next) =>
        {
            http.Connection.RemoteIpAddress = Address;
            return next(http);
        });
        _app.UseRecentAnswers();
        _app.UseRouting();
        _app.MapCareerConnectGraphQL();
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public async Task<HttpResponseMessage> Post(string query, object? variables = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonNode> Ask(string query, object? variables = null)
    {
        using var response = await Post(query, variables);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The data of an answer that must have no error.</summary>
    public async Task<JsonNode> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The code of the first error.</summary>
    public async Task<string?> ErrorCode(string query, object? variables = null) =>
        (string?)(await Ask(query, variables))["errors"]?[0]?["extensions"]?["code"];

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Pretty(JsonNode node) => node.ToJsonString(Indented);
}
