using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using CareerConnect.Tests.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The api as a process of its own over the committed facts, without a rate limit: the guard alone protects it.</summary>
public sealed class AttackedApi : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    public int Port { get; } = FreePort();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { MaxConnectionsPerServer = 500 });

    /// <summary>Memory of the process that lies in RAM, in megabytes, as the system counts it.</summary>
    public double Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    public async Task InitializeAsync()
    {
        RealFacts.CopyTo(_folder);
        Client.BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"));
        _process = ApiProcess.Start(
            new Dictionary<string, string> { ["GraphQL__PointsPerMinute"] = "0" },
            "serve", "--data", _folder.Path, "--urls", Client.BaseAddress.OriginalString);
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var clock = Stopwatch.StartNew(); !await IsReady(); await Task.Delay(200))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), "the api does not come up");
        }
    }

    public async Task DisposeAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        _process?.Dispose();
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

    private async Task<bool> IsReady()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("health/ready", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
