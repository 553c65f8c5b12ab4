using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>More than two hundred requests made to hurt, in families of growing size; others are served meanwhile.</summary>
public sealed class HostileTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Fact]
    public void There_are_enough_of_them() => Assert.True(All().DistinctBy(h => (h.Name, h.Body.Length)).Count() >= 200);

    [Fact]
    public async Task Each_is_refused_with_a_code_and_at_once()
    {
        await host.Data("{ programs { nodes { slug } } }");
        var wrong = new List<string>();
        foreach (var hostile in All())
        {
            var clock = Stopwatch.StartNew();
            var (status, text) = await Send(hostile);
            var took = clock.Elapsed;
            var code = CodeOf(text);
            if (!(status is >= 400 and < 500 || IsFieldError(status, text)) || code is null or "INTERNAL"
                || took > Patience || Tells(text))
            {
                wrong.Add($"{hostile.Name} ({hostile.Body.Length}): {status} {code} in {took.TotalMilliseconds:F0} ms: {text[..Math.Min(200, text.Length)]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Others_are_served_meanwhile()
    {
        using var stop = new CancellationTokenSource();
        var flood = Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var hostile in All().Skip(worker).TakeWhile(_ => !stop.IsCancellationRequested))
                {
                    await Send(hostile);
                }
            }
        })).ToList();
        for (var round = 0; round < 20; round++)
        {
            var clock = Stopwatch.StartNew();
            var data = await host.Data($"query Q{round} {{ programs(first: {round + 1}) {{ nodes {{ slug }} }} }}");
            Assert.Equal(round + 1, data["programs"]!["nodes"]!.AsArray().Count);
            Assert.True(clock.Elapsed < Patience, $"waited {clock.Elapsed}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(flood);
    }

    private static IEnumerable<Hostile> All() =>
    [
        .. Queries().Select(q => new Hostile(q.Name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = q.Text })))),
        .. Filters().Select(f => new Hostile(f.Name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            query = "query($w: ProgramFilterInput) { programs(where: $w) { totalCount } }",
            variables = new { w = f.Where },
        })))),
        .. Bodies(),
    ];

    private static IEnumerable<(string Name, string Text)> Queries()
    {
        foreach (var n in new[] { 110, 200, 400, 800, 1600 })
        {
            yield return ("aliases", "{" + Many(n, i => $" a{i}: __typename") + "}");
            yield return ("same field", "{" + Many(n, _ => " __typename") + "}");
            yield return ("aliases of a list", "{" + Many(n, i => $" a{i}: programs(first: 100) {{ nodes {{ slug }} }}") + "}");
            yield return ("inline fragments", "{" + Many(n, _ => " ... { __typename }") + "}");
            yield return ("inline fragments in a row", Many(n, _ => "{ ... ") + "{ __typename }" + new string('}', n));
            yield return ("directives on one field", "{ release" + Many(n, _ => " @include(if: true)") + " { identity } }");
            yield return ("unknown directives", "{ release" + Many(n, i => $" @d{i}") + " { identity } }");
            yield return ("operations", Many(n, i => $"query Q{i} {{ __typename }} "));
            yield return ("fragments that nobody uses", "{ __typename }" + Many(n, i => $" fragment f{i} on Query {{ __typename }}"));
            yield return ("variables", "query(" + Many(n, i => $"$v{i}: Int ") + ") { __typename }");
            yield return ("arguments", "{ programs(" + Many(n, i => $"a{i}: 1 ") + ") { totalCount } }");
            yield return ("objects in an argument", "{ programs(where: " + Many(n, _ => "{ and: [") + Many(n, _ => "] }") + ") { totalCount } }");
            yield return ("lists in an argument", "{ programs(where: " + new string('[', n) + new string(']', n) + ") { totalCount } }");
            yield return ("types in lists", "query($v: " + new string('[', n) + "Int" + new string(']', n) + ") { __typename }");
            yield return ("introspection of all", "{ __schema { types { " + Many(n, i => $"a{i}: fields {{ name }} ") + "} } }");
            yield return ("sort keys", "{ programs(order: [" + Many(n, _ => "{ name: ASC } ") + "]) { totalCount } }");
            yield return ("ors", "{ programs(where: { or: [" + Many(n, _ => "{ name: { eq: \"x\" } } ") + "] }) { totalCount } }");
            yield return ("ids", "{ nodes(ids: [" + Many(n, i => $"\"id{i}\" ") + "]) { id } x }");
            yield return ("escapes", "{ search(text: \"" + Many(n, _ => "\\u0000\\ud800") + "\") { totalCount } }");
        }

        foreach (var n in new[] { 12, 13, 16, 20, 24, 30, 40, 60 })
        {
            yield return ("fragment bomb", "{ ...f0 }" + Many(n, i => $" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}") + $" fragment f{n} on Query {{ __typename }}");
            yield return ("fragment bomb of three", "{ ...f0 }" + Many(n, i => $" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} ...f{i + 1} }}") + $" fragment f{n} on Query {{ __typename }}");
            yield return ("ring", "{ ...f0 }" + Many(n, i => $" fragment f{i} on Query {{ ...f{(i + 1) % n} }}"));
            yield return ("there and back", "{ districts { nodes " + Many(n + 8, _ => "{ county { districts ") + "{ code }" + new string('}', (2 * n) + 18));
            yield return ("pages in pages", "{ programs(first: 100) { nodes " + Many(n, _ => "{ sector { programs(first: 100) { nodes ") + "{ slug }" + new string('}', (3 * n) + 2));
            yield return ("types of types", "{ __schema { types { fields { type " + Many(n, _ => "{ ofType { fields { type ") + "{ name }" + new string('}', (3 * n) + 4));
        }

        foreach (var text in new[]
        {
            "{", "}", "{ }", "{ ...", "{ a(", "query", "query {", "mutation { a }", "subscription { a }", "{ __typename(a: }", "{ \"a\" }", "{ a @ }",
            "{ release { identity } } }", "\0", "\ufeff\ufeff{", "{ a: }", "fragment f on Query { ...f } { ...f }", "{ ...missing }",
            "query Q { __typename } query Q { __typename }", "type Query { a: Int }", "{ programs(first: 99999999999999999999) { totalCount } }",
            "{ programs(first: 1e999) { totalCount } }", "{ programs(first: -2147483649) { totalCount } }", "{ programs(first: \"1\") { totalCount } }",
            "{ release }", "{ release { identity { a } } }", "{ programs(where: { nothing: 1 }) { totalCount } }", "{ programs(where: 1) { totalCount } }",
            "query($a: Int $a: Int) { programs(first: $a) { totalCount } }", "query($a: Nothing) { __typename }", "{ programs(first: $a) { totalCount } }",
            "query($a: String) { programs(first: $a) { totalCount } }", "{ node(id: 1.5) { id } }", "{ node { id } }", "{ search { totalCount } }",
            "{ release { identity } } " + new string('x', 20_000), "{ # " + new string('y', 20_000) + "\n}", "\"\"\"" + new string('z', 20_000),
        })
        {
            yield return ("broken: " + text[..Math.Min(30, text.Length)], text);
        }
    }

    private static IEnumerable<(string Name, object Where)> Filters()
    {
        foreach (var depth in new[] { 16, 20, 28 })
        {
            object inner = new { name = new { eq = "x" } };
            for (var i = 0; i < depth; i++)
            {
                inner = new { and = new[] { inner } };
            }

            yield return ("deep filter", inner);
        }

        yield return ("an unknown field", new { password = new { eq = "x" } });
        yield return ("a text for an object", new { name = "x" });
        yield return ("a number for a text", new { name = new { eq = 1 } });
        yield return ("an unknown operation", new { name = new { like = "%" } });
    }

    private static IEnumerable<Hostile> Bodies()
    {
        byte[] Raw(string text) => Encoding.UTF8.GetBytes(text);
        foreach (var n in new[] { 33, 64, 500, 5_000, 40_000 })
        {
            yield return new Hostile("deep json", Raw("{\"query\":\"{ __typename }\",\"variables\":" + Many(n, _ => "{\"a\":") + "1" + new string('}', n + 1)));
            yield return new Hostile("deep lists", Raw("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('[', n) + new string(']', n) + "}}"));
            yield return new Hostile("a batch", Raw("[" + string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", Math.Min(n, 3_000))) + "]"));
        }

        yield return new Hostile("too long", Raw("{\"query\":\"{ __typename }\",\"x\":\"" + new string('x', 110_000) + "\"}"));
        yield return new Hostile("utf-16", Encoding.Unicode.GetBytes("{\"query\":\"{ __typename }\"}"));
        yield return new Hostile("broken utf-8", [.. "{\"query\":\"{ __typename } #"u8, 0xFF, 0xFE, .. "\"}"u8]);
        yield return new Hostile("half a pair", Raw("{\"query\":\"{ __typename } # \\ud800\"}"));
        yield return new Hostile("a number", Raw("1"));
        yield return new Hostile("nothing", []);
        yield return new Hostile("zeros", new byte[1000]);
        yield return new Hostile("a number without end", Raw("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('9', 1000)));
        yield return new Hostile("the same key twice", Raw("{\"query\":\"{ __typename }\",\"query\":\"{ a }\"}"));
        yield return new Hostile("text/plain", Raw("{\"query\":\"{ __typename }\"}"), "text/plain");
        yield return new Hostile("a form", Raw("query={__typename}"), "application/x-www-form-urlencoded");
        yield return new Hostile("another charset", Raw("{\"query\":\"{ __typename }\"}"), "application/json; charset=utf-7");
        yield return new Hostile("an id of nothing", Raw("{\"documentId\":\"../../etc/passwd\"}"));
        yield return new Hostile("a hash of another text", Raw("{\"query\":\"{ __typename }\",\"documentId\":\"sha256:00\"}"));
        yield return new Hostile("a hash that is a number", Raw("{\"extensions\":{\"persistedQuery\":{\"sha256Hash\":1}}}"));
    }

    private static string Many(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));

    // Nothing of the inside is told: no type, file, table or statement.
    private static bool Tells(string text) =>
        text.Contains("CareerConnect.", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal)
        || text.Contains("   at ", StringComparison.Ordinal) || text.Contains("SQLite", StringComparison.OrdinalIgnoreCase);

    // A question that is well-formed but for the value of one argument is answered as the specification says: 200, an
    // error with a code, and null for the field.
    private static bool IsFieldError(int status, string text) =>
        status == 200
        && CodeOf(text) is "BAD_FILTER" or "BAD_ORDER" or "BAD_SEARCH" or "BAD_ID"
        && (JsonNode.Parse(text)!["data"] is not JsonObject data || data.All(field => field.Value is null));

    private static string? CodeOf(string text)
    {
        try
        {
            return (string?)JsonNode.Parse(text)?["errors"]?[0]?["extensions"]?["code"];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<(int Status, string Text)> Send(Hostile hostile)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(hostile.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(hostile.Type);
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        using var response = await host.Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private sealed record Hostile(string Name, byte[] Body, string Type = "application/json");
}
