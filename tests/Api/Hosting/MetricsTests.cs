using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The numbers that answer: is it healthy, is it slow, who is limited.</summary>
public sealed class MetricsTests : IDisposable
{
    private readonly ConcurrentBag<(string Name, double Value, string Tags)> _seen = [];
    private readonly MeterListener _listener = new();
    private readonly TemporaryFolder _folder = new();

    public MetricsTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name.StartsWith("careerconnect.", StringComparison.Ordinal) || instrument.Name == "http.server.request.duration")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => See(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => See(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => See(instrument, value, tags));
        _listener.Start();
        RealFacts.CopyTo(_folder);
    }

    [Fact]
    public async Task A_limited_request_a_slow_one_and_the_release_show_up()
    {
        await using var app = await ApiHost.BuildAsync(_folder.Path, "http://127.0.0.1:0", builder =>
        {
            builder.Configuration["GraphQL:PointsPerMinute"] = "60";
            builder.Configuration["GraphQL:PointsAtOnce"] = "3";
        });
        await app.StartAsync();
        var address = new Uri(app.Urls.Single());
        using var http = new HttpClient { BaseAddress = address };
        for (var n = 0; n < 5; n++)
        {
            using var answer = await http.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        }

        await AskSlowlyAsync(address);
        _listener.RecordObservableInstruments();
        await app.StopAsync();

        Assert.Contains(_seen, s => s is { Name: "careerconnect.requests.limited", Value: 1 } && s.Tags.Contains("asker=address", StringComparison.Ordinal));
        Assert.DoesNotContain(_seen, s => s.Tags.Contains("127.0.0.1", StringComparison.Ordinal) && s.Name.StartsWith("careerconnect", StringComparison.Ordinal));
        Assert.Contains(_seen, s => s.Name == "http.server.request.duration" && s.Tags.Contains("http.response.status_code=429", StringComparison.Ordinal));
        Assert.Contains(_seen, s => s is { Name: "http.server.request.duration", Value: > 0.4 and < 20 });
        Assert.Contains(_seen, s => s is { Name: "careerconnect.release.loaded", Value: 1 });
        Assert.Contains(_seen, s => s is { Name: "careerconnect.release.figures", Value: > 1000 });
        Assert.Contains(_seen, s => s is { Name: "careerconnect.release.load.duration", Value: > 0 });
    }

    [Fact]
    public async Task A_node_that_cannot_read_its_release_says_so()
    {
        var file = Assert.Single(Directory.GetFiles(_folder.File("releases"), "*.db"));
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..50_000]);
        await using var app = await ApiHost.BuildAsync(_folder.Path, "http://127.0.0.1:0");
        _listener.RecordObservableInstruments();
        Assert.Contains(_seen, s => s is { Name: "careerconnect.release.failures", Value: 1 });
        Assert.Contains(_seen, s => s is { Name: "careerconnect.release.loaded", Value: 0 });
    }

    public void Dispose()
    {
        _listener.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    // Half of a request, a pause, and the rest.
    private static async Task AskSlowlyAsync(Uri address)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        const string Body = "{\"query\":\"{ __typename }\"}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: api\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body[..5]}"));
        await Task.Delay(600);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Body[5..]));
        using var reader = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private void See(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _seen.Add((instrument.Name, value, string.Join(',', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))));
}
