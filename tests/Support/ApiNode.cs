using System.Diagnostics;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>The api as its operators run it: a process of its own that serves on a free port.</summary>
public sealed class ApiNode : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Task<string> _output;

    private ApiNode(Process process, Uri address)
    {
        (Process, Address) = (process, address);
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        _output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
    }

    public Process Process { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>Starts one and waits until it listens; it may not be ready to answer yet.</summary>
    public static async Task<ApiNode> StartAsync(string data, IReadOnlyDictionary<string, string>? settings = null)
    {
        var process = ApiProcess.Start(
            settings ?? new Dictionary<string, string>(), "serve", "--data", data, "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is > 0 and var at)
            {
                return new ApiNode(process, new Uri(line[at..].Trim()));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Waits until it says that it can answer.</summary>
    public async Task ReadyAsync()
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            using var response = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            Assert.True(clock.Elapsed < Patience, "the api does not become ready");
        }
    }

    public async Task KillAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
    }

    /// <summary>Waits for it to stop by itself, and without an error.</summary>
    public async Task StoppedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await Process.WaitForExitAsync(patience.Token);
        Assert.True(Process.ExitCode == 0, await _output);
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
            Process.WaitForExit();
        }

        Process.Dispose();
        Http.Dispose();
    }
}
