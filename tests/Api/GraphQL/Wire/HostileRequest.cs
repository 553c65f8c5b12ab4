using System.Text;
using System.Text.Json;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>A request made to hurt.</summary>
internal sealed record HostileRequest(string Name, byte[] Body, string Type = "application/json")
{
    /// <summary>More than two hundred of them, in families of growing size.</summary>
    public static IEnumerable<HostileRequest> All() =>
    [
        .. Queries().Select(q => new HostileRequest(q.Name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = q.Text })))),
        .. Filters().Select(f => new HostileRequest(f.Name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
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

    private static IEnumerable<HostileRequest> Bodies()
    {
        byte[] Raw(string text) => Encoding.UTF8.GetBytes(text);
        foreach (var n in new[] { 33, 64, 500, 5_000, 40_000 })
        {
            yield return new HostileRequest("deep json", Raw("{\"query\":\"{ __typename }\",\"variables\":" + Many(n, _ => "{\"a\":") + "1" + new string('}', n + 1)));
            yield return new HostileRequest("deep lists", Raw("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('[', n) + new string(']', n) + "}}"));
            yield return new HostileRequest("a batch", Raw("[" + string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", Math.Min(n, 3_000))) + "]"));
        }

        yield return new HostileRequest("too long", Raw("{\"query\":\"{ __typename }\",\"x\":\"" + new string('x', 110_000) + "\"}"));
        yield return new HostileRequest("utf-16", Encoding.Unicode.GetBytes("{\"query\":\"{ __typename }\"}"));
        yield return new HostileRequest("broken utf-8", [.. "{\"query\":\"{ __typename } #"u8, 0xFF, 0xFE, .. "\"}"u8]);
        yield return new HostileRequest("half a pair", Raw("{\"query\":\"{ __typename } # \\ud800\"}"));
        yield return new HostileRequest("a number", Raw("1"));
        yield return new HostileRequest("nothing", []);
        yield return new HostileRequest("zeros", new byte[1000]);
        yield return new HostileRequest("a number without end", Raw("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('9', 1000)));
        yield return new HostileRequest("the same key twice", Raw("{\"query\":\"{ __typename }\",\"query\":\"{ a }\"}"));
        yield return new HostileRequest("text/plain", Raw("{\"query\":\"{ __typename }\"}"), "text/plain");
        yield return new HostileRequest("a form", Raw("query={__typename}"), "application/x-www-form-urlencoded");
        yield return new HostileRequest("another charset", Raw("{\"query\":\"{ __typename }\"}"), "application/json; charset=utf-7");
        yield return new HostileRequest("an id of nothing", Raw("{\"documentId\":\"../../etc/passwd\"}"));
        yield return new HostileRequest("a hash of another text", Raw("{\"query\":\"{ __typename }\",\"documentId\":\"sha256:00\"}"));
        yield return new HostileRequest("a hash that is a number", Raw("{\"extensions\":{\"persistedQuery\":{\"sha256Hash\":1}}}"));
    }

    private static string Many(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
