using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using CareerConnect.Tests.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The api as a process of its own over the committed facts, without a rate limit: the guard alone protects it.</summary>
public sealed class AttackedApi : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ApiNode? _node;

    public int Port => _node!.Address.Port;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { MaxConnectionsPerServer = 500 });

    /// <summary>Memory of the process that lies in RAM, in megabytes, as the system counts it.</summary>
    public double Memory
    {
        get
        {
            // Looked at by several at once, so each looks for itself.
            using var process = Process.GetProcessById(_node!.Process.Id);
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public async Task InitializeAsync()
    {
        RealFacts.CopyTo(_folder);
        _node = await ApiNode.StartAsync(_folder.Path, new Dictionary<string, string> { ["GraphQL__PointsPerMinute"] = "0" });
        await _node.ReadyAsync();
        Client.BaseAddress = _node.Address;
    }

    public Task DisposeAsync() => _node!.KillAsync();

    public void Dispose()
    {
        Client.Dispose();
        _node?.Dispose();
        _folder.Dispose();
    }

    /// <summary>An ordinary client's question, a new one each time, so that nothing kept answers it.</summary>
    public async Task<TimeSpan> AskAsAnyone(int number)
    {
        var clock = Stopwatch.StartNew();
        var text = string.Create(
            CultureInfo.InvariantCulture, $"query Q{number} {{ programs(first: 20) {{ totalCount nodes {{ name districts {{ relation }} }} }} }}");
        using var response = await Client.GetAsync(new Uri($"graphql?query={Uri.EscapeDataString(text)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"totalCount\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return clock.Elapsed;
    }

    internal async Task<(int Status, TimeSpan Took)> Send(HostileRequest hostile)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(hostile.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(hostile.Type);
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        var clock = Stopwatch.StartNew();
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, clock.Elapsed);
    }
}
