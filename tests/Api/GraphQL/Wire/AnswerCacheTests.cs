using System.Collections;
using System.IO.Compression;
using System.Net;
using System.Text;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>What was answered is kept: found, compressed, replaced and bounded.</summary>
public sealed class AnswerCacheTests : IAsyncLifetime
{
    private const string Question = """{ programs(where: { name: { contains: "e" } }, first: 100) { nodes { slug name } } }""";

    private const string Long = "{ programs(first: 100) { nodes { slug name providerText status statusText } } }";

    private readonly GraphQLHost _host = new();
    private readonly Watched _rows = new(TinyRelease.Content().Programs);

    public Task InitializeAsync()
    {
        _host.Release = TinyRelease.Build(change: content => content with { Programs = _rows });
        _rows.Read = 0;
        return _host.InitializeAsync();
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_same_question_is_worked_on_once_however_it_is_put()
    {
        using var first = await _host.Post(Question);
        var read = _rows.Read;
        Assert.True(read > 0);
        using var again = await _host.Post(Question);
        using var blanks = await Send($$"""{ "variables" : {}, "query" : {{System.Text.Json.JsonSerializer.Serialize(Question)}} }""");
        using var get = await Get($"query={Uri.EscapeDataString(Question)}");
        var bytes = await first.Content.ReadAsByteArrayAsync();
        foreach (var response in new[] { again, blanks, get })
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(bytes, await response.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(read, _rows.Read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public async Task A_body_in_pieces_and_a_long_one_are_read_whole_each_time(int blanks)
    {
        var body = $$"""{{{new string(' ', blanks)}}"query":{{System.Text.Json.JsonSerializer.Serialize(Question)}}}""";
        using var first = await Send(body);
        var read = _rows.Read;
        for (var round = 0; round < 2; round++)
        {
            using var content = new Pieces(Encoding.UTF8.GetBytes(body));
            using var again = await _host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
            Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        }

        Assert.Equal(read, _rows.Read);
    }

    [Fact]
    public async Task Variables_are_compared_by_what_they_say()
    {
        const string Query = "query($n: Int, $s: String) { programs(first: $n, where: { name: { neq: $s } }) { nodes { slug } } }";
        var query = System.Text.Json.JsonSerializer.Serialize(Query);
        using var first = await Send($$$"""{"query":{{{query}}},"variables":{"n":3,"s":"x"}}""");
        var read = _rows.Read;
        using var turned = await Send($$$"""{"query":{{{query}}},"variables":{ "s" : "\u0078", "n" : 3 }}""");
        Assert.Equal(read, _rows.Read);
        using var other = await Send($$$"""{"query":{{{query}}},"variables":{"n":4,"s":"x"}}""");
        Assert.True(_rows.Read > read);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await turned.Content.ReadAsStringAsync());
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_release_another_answer()
    {
        using var before = await Get("query={release{identity}}");
        _host.Release = TinyRelease.Build("another");
        using var after = await Get("query={release{identity}}");
        Assert.Contains("another", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task The_media_type_is_part_of_the_question()
    {
        using var json = await _host.Post(Question, accept: "application/json");
        using var response = await _host.Post(Question, accept: "application/graphql-response+json");
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_answer_with_an_error_is_not_kept()
    {
        const string Query = """{ programs(where: { name: { contains: "e" } }) { nodes { slug } } x: programs(first: 0) { totalCount } }""";
        using var first = await _host.Post(Query);
        var read = _rows.Read;
        using var again = await _host.Post(Query);
        Assert.True(_rows.Read > read);
        Assert.Contains("BAD_PAGE_SIZE", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_shows_a_key_is_answered_afresh()
    {
        using var first = await _host.Post(Question);
        var read = _rows.Read;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { query = Question }),
        };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer x");
        using var response = await _host.Client.SendAsync(request);
        Assert.True(_rows.Read > read);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("br;q=0", null)]
    [InlineData("identity", null)]
    public async Task An_answer_is_compressed_as_the_client_takes_it(string accepted, string? encoding)
    {
        using var plain = await _host.Post(Long);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Long)}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await _host.Client.SendAsync(request);
        Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        var body = await response.Content.ReadAsStreamAsync();
        await using var opened = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(opened);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Of_many_at_the_same_time_one_is_worked_on()
    {
        using var cache = new AnswerCache(1_000_000);
        var made = 0;
        var go = new TaskCompletionSource();
        var all = Enumerable.Range(0, 50).Select(_ => cache.FindOrMake("k", Make, CancellationToken.None)).ToList();
        go.SetResult();
        var answers = await Task.WhenAll(all);
        Assert.Equal(1, made);
        Assert.All(answers, a => Assert.Same(answers[0], a));

        async Task<Answer> Make()
        {
            Interlocked.Increment(ref made);
            await go.Task;
            return Of("x", "tag");
        }
    }

    [Fact]
    public async Task Whoever_waited_for_one_that_failed_works_itself()
    {
        using var cache = new AnswerCache(1_000_000);
        var go = new TaskCompletionSource();
        var failing = cache.FindOrMake("k", async () =>
        {
            await go.Task;
            throw new OperationCanceledException();
        }, CancellationToken.None);
        var waiting = cache.FindOrMake("k", () => Task.FromResult(Of("mine", null)), CancellationToken.None);
        go.SetResult();
        await Assert.ThrowsAsync<OperationCanceledException>(() => failing);
        Assert.Equal("mine", Encoding.UTF8.GetString((await waiting).Bytes));
        Assert.Null(cache.Find("k"));
    }

    [Fact]
    public async Task No_more_is_kept_than_the_bytes_allow()
    {
        using var cache = new AnswerCache(100_000);
        for (var i = 0; i < 200; i++)
        {
            await cache.FindOrMake($"k{i}", () => Task.FromResult(Of(new string('x', 4_000), "tag")), CancellationToken.None);
        }

        Assert.InRange(Enumerable.Range(0, 200).Count(i => cache.Find($"k{i}") is not null), 1, 12);
    }

    private static Answer Of(string text, string? tag) =>
        new(200, "application/json", Encoding.UTF8.GetBytes(text)) { Points = 1, Release = "r", Tag = tag };

    private async Task<HttpResponseMessage> Send(string body)
    {
        using var content = new StringContent(body, null, "application/json");
        return await _host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
    }

    private Task<HttpResponseMessage> Get(string parts) =>
        _host.Client.GetAsync(new Uri($"/graphql?{parts}", UriKind.Relative));

    // Of no stated length, a few bytes at a time.
    private sealed class Pieces : HttpContent
    {
        private readonly byte[] _bytes;

        public Pieces(byte[] bytes)
        {
            _bytes = bytes;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var piece in _bytes.Chunk(50))
            {
                await stream.WriteAsync(piece);
                await stream.FlushAsync();
                await Task.Yield();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class Watched(IReadOnlyList<CareerProgram> rows) : IReadOnlyList<CareerProgram>
    {
        public int Read { get; set; }

        public int Count => rows.Count;

        public CareerProgram this[int index]
        {
            get
            {
                Read++;
                return rows[index];
            }
        }

        public IEnumerator<CareerProgram> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
