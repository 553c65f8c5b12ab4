using System.Collections;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>A question whose rows come so slowly that it would take minutes is ended: after two seconds, or when its asker has gone.</summary>
public sealed class TimeLimitTests : IAsyncLifetime
{
    private const int Aliases = 20;

    private static readonly string Question =
        $"{{ {string.Concat(Enumerable.Range(0, Aliases).Select(n => $"a{n}: programs(first: 20, where: {{ name: {{ ncontains: \"{n}\" }} }}) {{ nodes {{ slug }} }} "))}}}";

    private readonly GraphQLHost _host = new();
    private readonly SlowRows _rows;

    public TimeLimitTests()
    {
        var content = TinyRelease.Content();
        _rows = new SlowRows(content.Programs);
        _host.Release = new Release("slow", content with { Programs = _rows });
    }

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_takes_longer_than_two_seconds_ends_as_one_error_and_works_no_further()
    {
        _rows.Wait = TimeSpan.FromMilliseconds(20);
        var clock = Stopwatch.StartNew();
        using var response = await _host.Post(Question);
        Assert.InRange(clock.Elapsed.TotalSeconds, 1.5, 6);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.NotNull((string?)Assert.Single(answer["errors"]!.AsArray())!["extensions"]!["code"]);
        Assert.Null(answer["data"]);
        await NothingMoreIsRead();
    }

    [Fact]
    public async Task Who_hangs_up_ends_the_work()
    {
        _rows.Wait = TimeSpan.FromMilliseconds(20);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var body = System.Net.Http.Json.JsonContent.Create(new { query = Question });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body, impatient.Token));
        await Task.Delay(TimeSpan.FromMilliseconds(700));
        await NothingMoreIsRead();
    }

    private async Task NothingMoreIsRead()
    {
        var read = _rows.Read;
        Assert.InRange(read, 1, (Aliases * 20) - 1);
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.Equal(read, _rows.Read);
    }

    /// <summary>Rows of which each takes its time, once that is set.</summary>
    private sealed class SlowRows(IReadOnlyList<CareerProgram> rows) : IReadOnlyList<CareerProgram>
    {
        private int _read;

        public TimeSpan? Wait { get; set; }

        public int Read => _read;

        public int Count => rows.Count;

        public CareerProgram this[int index]
        {
            get
            {
                if (Wait is { } wait)
                {
                    Interlocked.Increment(ref _read);
                    Thread.Sleep(wait);
                }

                return rows[index];
            }
        }

        public IEnumerator<CareerProgram> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
