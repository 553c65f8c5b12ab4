using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerConnect.Benchmarks;

/// <summary>
/// Asks one server one question over and over, on some connections at once, for a bounded time. A thread a connection
/// and blocking sockets: that costs the machine less than the servers do, so it is them that are measured.
/// </summary>
internal sealed class Load(int port, byte[] request)
{
    private const int Connections = 16;

    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    /// <summary>Asks for a time; gives how long each answer took, in ticks of the stopwatch.</summary>
    public List<long> Run(TimeSpan time)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var times = new List<long>[Connections];
        var failures = new Exception?[Connections];
        var threads = Enumerable.Range(0, Connections).Select(at => new Thread(() =>
        {
            try
            {
                times[at] = Ask(end);
            }
            catch (Exception e) when (e is SocketException or InvalidDataException)
            {
                failures[at] = e;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failures.OfType<Exception>().FirstOrDefault() is { } failure
            ? throw new InvalidOperationException($"Port {port}: {failure.Message}", failure)
            : [.. times.SelectMany(t => t)];
    }

    /// <summary>One answer's body.</summary>
    public byte[] Once()
    {
        using var socket = Connect();
        var buffer = new byte[1 << 20];
        var (head, length) = Exchange(socket, buffer);
        return buffer[head..(head + length)];
    }

    private List<long> Ask(long end)
    {
        using var socket = Connect();
        var buffer = new byte[1 << 20];
        var times = new List<long>();
        for (var start = Stopwatch.GetTimestamp(); start < end;)
        {
            Exchange(socket, buffer);
            var now = Stopwatch.GetTimestamp();
            times.Add(now - start);
            start = now;
        }

        return times;
    }

    private Socket Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveTimeout = 10_000,
        };
        socket.Connect(IPAddress.Loopback, port);
        return socket;
    }

    private (int Head, int Length) Exchange(Socket socket, byte[] buffer)
    {
        socket.Send(request);
        var (read, head, whole) = (0, 0, int.MaxValue);
        while (read < whole)
        {
            var more = socket.Receive(buffer, read, buffer.Length - read, SocketFlags.None);
            if (more == 0)
            {
                throw new InvalidDataException("The server hung up.");
            }

            read += more;
            if (head == 0 && buffer.AsSpan(0, read).IndexOf(EndOfHead) is >= 0 and var at)
            {
                head = at + EndOfHead.Length;
                whole = head + LengthIn(Encoding.ASCII.GetString(buffer, 0, head));
            }
        }

        return (head, whole - head);
    }

    private static int LengthIn(string head)
    {
        const string Name = "content-length:";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) || at < 0)
        {
            throw new InvalidDataException(head.Split('\r')[0]);
        }

        var rest = head.AsSpan(at + Name.Length);
        return int.Parse(rest[..rest.IndexOf('\r')].Trim(), CultureInfo.InvariantCulture);
    }
}
