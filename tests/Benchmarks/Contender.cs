using System.Diagnostics;

namespace CareerConnect.Benchmarks;

/// <summary>A server under measure: a process of its own, on the first core alone; the load runs on the others.</summary>
internal sealed class Contender : IDisposable
{
    private readonly Process _process;

    private Contender(string name, int port, Process process) => (Name, Port, _process) = (name, port, process);

    public string Name { get; }

    public int Port { get; }

    /// <summary>Time its process has spent on a core so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static Contender Start(
        string name, int port, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo("taskset", ["-c", "0", program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Contender(name, port, process);
    }

    /// <summary>Waits until it answers.</summary>
    public void Await(byte[] request)
    {
        for (var deadline = Stopwatch.StartNew(); ;)
        {
            try
            {
                new Load(Port, request).Once();
                return;
            }
            catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or InvalidDataException)
            {
                if (deadline.Elapsed > TimeSpan.FromSeconds(60) || _process.HasExited)
                {
                    throw new InvalidOperationException($"{Name} does not answer: {e.Message}", e);
                }

                Thread.Sleep(200);
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
