using System.Diagnostics;
using System.Net.Http.Json;

namespace CareerConnect.Benchmarks;

/// <summary>The api as a process of its own, on a free port, without a limit of rate.</summary>
internal sealed class Node : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private Node(int port, Process process)
    {
        (Port, _process) = (port, process);
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(60) };
    }

    public int Port { get; }

    /// <summary>Megabytes it holds now.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <param name="data">Its data folder.</param>
    /// <param name="settings">Settings beside those.</param>
    /// <param name="program">Another build of the program; without, the one beside this.</param>
    public static Node Start(string data, IReadOnlyDictionary<string, string>? settings = null, string? program = null)
    {
        var port = Loopback.FreePort();
        program ??= Path.Combine(AppContext.BaseDirectory, "CareerConnect.Api.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--data", data, "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GraphQL__PointsPerMinute"] = "0";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Node(port, process);
    }

    /// <summary>Waits until it has a release.</summary>
    public async Task ReadyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var answer = await _http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // Not yet listening.
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    public async Task<string> AskAsync(string query, CancellationToken cancellationToken)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query }, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    public void Dispose()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
