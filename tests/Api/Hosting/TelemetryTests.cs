using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>What leaves the api for those who run it: asked for, and without anything a client sent in confidence.</summary>
public sealed class TelemetryTests
{
    private const string Marker = "Geheimnis7919";

    private readonly ConcurrentDictionary<string, string> _received = new();

    [Fact]
    public async Task Metrics_traces_and_logs_reach_the_receiver_that_is_named_and_carry_no_secret()
    {
        await using var receiver = await Receiver();
        var log = await Exchange(new Dictionary<string, string?>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = AddressOf(receiver),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        });
        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], _received.Keys.Order(StringComparer.Ordinal));
        Assert.All(_received.Values, sent => Assert.Contains("careerconnect-api", sent, StringComparison.Ordinal));
        Assert.Contains("http.server.request.duration", _received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("/data/{table}.csv", _received["/v1/traces"], StringComparison.Ordinal);
        Assert.All(_received.Values, sent => Assert.DoesNotContain(Marker, sent, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Took up release", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_that_is_valid_and_what_its_holder_sends_in_are_told_to_nobody()
    {
        await using var receiver = await Receiver();
        var api = new SubmissionApi
        {
            Configure = builder =>
            {
                builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = AddressOf(receiver);
                builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            },
        };
        await api.InitializeAsync();
        var offer = SubmissionApi.Inputs()["Offer"];
        (offer["title"], offer["description"], offer["contact"]) = (Marker, Marker, $"mailto:{Marker}@example.org");
        await api.Done(api.PartnerKey, "submitOffer", offer);
        offer["kind"] = Marker;
        Assert.Contains("errors", await api.Text(api.PartnerKey, SubmissionApi.Document("submitOffer"), new { input = offer }), StringComparison.Ordinal);
        await api.DisposeAsync();
        var secret = api.PartnerKey.Split('_')[^1];
        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], _received.Keys.Order(StringComparer.Ordinal));
        Assert.All(_received.Values.Append(string.Join('\n', api.Log)), sent =>
        {
            Assert.DoesNotContain(Marker, sent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, sent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Nothing_is_sent_unless_a_receiver_is_named()
    {
        await using var receiver = await Receiver();
        await Exchange(new Dictionary<string, string?> { ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" });
        Assert.Empty(_received);
    }

    // A server that is asked with a secret in every place where one may stand, well and badly; gives its log.
    private static async Task<string> Exchange(Dictionary<string, string?> settings)
    {
        using var folder = new TemporaryFolder();
        using var log = new LogText();
        await using (var app = await ApiHost.BuildAsync(folder.Path, "http://127.0.0.1:0", builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.AddProvider(log);
        }))
        {
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(AddressOf(app)) };
            client.DefaultRequestHeaders.Add("Cookie", $"key={Marker}");
            var variables = new { text = Marker };
            foreach (var query in new[]
            {
                "query($text: String) { programs(where: { name: { eq: $text } }) { totalCount } }",
                $"{{ programs(where: {{ name: {{ eq: \"{Marker}\" }} }}) {{ totalCount }} }}",
                $"{{ {Marker} }}",
                $"{{ {Marker}",
            })
            {
                using var posted = await client.PostAsJsonAsync("/graphql", new { query, variables });
                using var got = await client.GetAsync(
                    new Uri($"/graphql?query={Uri.EscapeDataString(query)}&variables={{\"text\":\"{Marker}\"}}", UriKind.Relative));
            }

            // A wrong key is refused before anything is read, but it is shown all the same.
            client.DefaultRequestHeaders.Authorization = new("Bearer", Marker);
            using var refused = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }", variables });
            client.DefaultRequestHeaders.Authorization = null;
            using var file = await client.GetAsync(new Uri($"/data/area.csv?key={Marker}", UriKind.Relative));
            Assert.True(file.IsSuccessStatusCode);
            await app.StopAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return log.ToString();
    }

    private async Task<WebApplication> Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/{kind}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _received.AddOrUpdate(request.Path, Text(body), (_, before) => before + Text(body));
        });
        await app.StartAsync();
        return app;
    }

    private static string Text(MemoryStream body) => Encoding.UTF8.GetString(body.ToArray());

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    private sealed class LogText : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }

        public override string ToString() => string.Join('\n', _lines);
    }
}
