using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CareerConnect.Tests.Api.GraphQL.Wire;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>A process under attack over real sockets: what it takes of time and memory, and whether others are served.</summary>
public sealed class AttackTests(AttackedApi api) : IClassFixture<AttackedApi>
{
    // 16 to 61 MB were seen, most of it the collector's room, which is larger on a busy machine; an engine without a guard took 871 in all.
    private const double MostMemory = 120;

    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private int _number;

    [Fact]
    public async Task Hostile_requests_cost_little_time_and_memory()
    {
        // First the node is as busy as under usual load, so that what its collector takes for that is not laid to the attack.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 3000; i++)
            {
                await api.AskAsAnyone(Interlocked.Increment(ref _number));
            }
        })));
        await Task.Delay(TimeSpan.FromSeconds(2));
        var (idle, peak) = (api.Memory, 0.0);
        var slow = new List<string>();
        foreach (var hostile in HostileRequest.All())
        {
            // The best of a few: what the machine does besides is not what is measured.
            var best = TimeSpan.MaxValue;
            for (var attempt = 0; attempt < 3 || (attempt < 10 && best > Quick); attempt++)
            {
                var (status, took) = await api.Send(hostile);
                Assert.True(status is 200 or (>= 400 and < 500), $"{hostile.Name}: {status}");
                best = took < best ? took : best;
                peak = Math.Max(peak, api.Memory);
            }

            if (best > Quick)
            {
                slow.Add($"{hostile.Name} ({hostile.Body.Length}): {best.TotalMilliseconds:F0} ms");
            }
        }

        // The same again from eight clients at once.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            foreach (var hostile in HostileRequest.All().Skip(worker))
            {
                await api.Send(hostile);
                peak = Math.Max(peak, api.Memory);
            }
        })));
        Assert.True(slow.Count == 0, string.Join('\n', slow));
        Assert.True(peak - idle < MostMemory, $"from {idle:F0} MB to {peak:F0} MB");
    }

    [Fact]
    public async Task In_a_burst_of_four_hundred_everyone_is_answered()
    {
        await api.AskAsAnyone(_number++);
        var hostile = HostileRequest.All().Take(200).ToList();
        using var stop = new CancellationTokenSource();
        var waits = new List<TimeSpan>();
        var other = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                waits.Add(await api.AskAsAnyone(Interlocked.Increment(ref _number) + 100_000));
            }
        });
        var burst = hostile.Select(h => api.Send(h)).ToList();
        var good = Enumerable.Range(200_000, 200).Select(api.AskAsAnyone).ToList();
        Assert.All(await Task.WhenAll(burst), answer => Assert.True(answer.Status is 200 or (>= 400 and < 500), $"{answer.Status}"));
        await Task.WhenAll(good);
        await stop.CancelAsync();
        await other;
        Assert.NotEmpty(waits);
        Assert.True(waits.Order().ElementAt(waits.Count / 2) < Patience, $"waited {waits.Max()}");
    }

    [Theory]
    [InlineData("GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"query\":\"")]
    public async Task Who_sends_drop_by_drop_is_cut_off_and_holds_up_nobody(string beginning)
    {
        var sockets = new List<Socket>();
        try
        {
            for (var i = 0; i < 200; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, api.Port);
                await socket.SendAsync(Encoding.ASCII.GetBytes(beginning));
                sockets.Add(socket);
            }

            var (open, waits) = (sockets.Count, new List<TimeSpan>());
            for (var clock = Stopwatch.StartNew(); open > 0; open = sockets.Count(Drip))
            {
                Assert.True(clock.Elapsed < TimeSpan.FromSeconds(40), $"{open} are still open");
                waits.Add(await api.AskAsAnyone(Interlocked.Increment(ref _number) + 300_000));
                await Task.Delay(TimeSpan.FromMilliseconds(500));
            }

            Assert.True(waits.Order().ElementAt(waits.Count / 2) < Patience, $"waited {waits.Max()}");
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    // One more byte, if the server still listens.
    private static bool Drip(Socket socket)
    {
        try
        {
            if (socket.Poll(0, SelectMode.SelectRead))
            {
                var answer = new byte[4096];
                while (socket.Receive(answer) > 0)
                {
                }

                return false;
            }

            socket.Send("x"u8);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
