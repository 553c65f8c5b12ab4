using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>Documents made to hurt: each is refused before the engine works on it.</summary>
public sealed class GuardTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly Dictionary<string, string> Probes = new()
    {
        ["fragment bomb"] = "{ ...f0 }" + Many(24, i => $" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}")
            + " fragment f24 on Query { release { identity } }",
        ["long fragment bomb"] = "{ ...f0 }" + Many(60, i => $" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}")
            + " fragment f60 on Query { __typename }",
        ["ring of fragments"] = "{ ...f0 }" + Many(2000, i => $" fragment f{i} on Query {{ ...f{(i + 1) % 2000} }}"),
        ["2,000 aliases"] = "{" + Many(2000, i => $" a{i}:release{{identity}}") + "}",
        ["60 aliases"] = "{" + Many(60, i => $" a{i}:__typename") + "}",
        ["aliases in a fragment"] = "{ ...f } fragment f on Query {" + Many(60, i => $" a{i}:__typename") + "}",
        ["20,000 braces"] = new string('{', 20_000),
        ["deep nesting"] = Many(31, _ => "{ counties { nodes { districts { county") + new string('}', 124),
        ["deep lists"] = "{ programs(where: { and: " + new string('[', 60) + new string(']', 60) + " }) { totalCount } }",
        ["repeated fields"] = "{" + Many(1000, _ => " region{districts{totalCount}}") + "}",
        ["repeated leaves"] = "{" + Many(600, _ => " __typename") + "}",
        ["directives"] = "{ release" + Many(30, _ => " @skip(if: false)") + " { identity } }",
        ["length"] = "{ release { identity } } #" + new string('x', 20_000),
        ["deep introspection"] = "{ __schema { types " + Many(20, _ => "{ fields { type ") + "{ name }" + new string('}', 42),
        ["expanded size"] = "{ ...f ...f ...f ...f ...f ...f } fragment f on Query {"
            + Many(10, _ => " ...g") + "} fragment g on Query {" + Many(40, _ => " __typename") + "}",
    };

    public static TheoryData<string> Names => [.. Probes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_flood_is_refused_at_once(string name)
    {
        await host.Data("{ release { identity } }");
        var clock = Stopwatch.StartNew();
        using var response = await host.Post(Probes[name]);
        var took = clock.Elapsed;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("QUERY_TOO_LARGE", (string?)answer["errors"]!.AsArray().Single()!["extensions"]!["code"]);
        Assert.True(took < TimeSpan.FromSeconds(1), $"{name} took {took}");
    }

    [Theory]
    [InlineData("""{ programs(where: { name: { contains: "a \" { { { @@@ ... b" } }) { totalCount } }""")]
    [InlineData("""{ programs(where: { name: { contains: "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{" } }) { totalCount } }""")]
    [InlineData("{ programs(where: { name: { contains: \"\"\"a \\\"\"\" ({[ \"\"\" } }) { totalCount } }")]
    [InlineData("{ release { identity } } # {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @")]
    public async Task What_stands_in_strings_and_comments_counts_for_nothing(string query) => await host.Data(query);

    [Fact]
    public async Task A_page_of_a_hundred_programs_with_all_that_hangs_on_them_passes()
    {
        var data = await host.Data("""
            query Programs($after: String) { programs(first: 100, after: $after) { totalCount
                pageInfo { hasNextPage endCursor }
                nodes { slug name level levelBasis providerText partnersText city locationBasis transportText transport
                    url paid costText cost gradesOrAgesText gradeMin gradeMax ageMin ageMax lengthText eligibility
                    status statusText confirmed sourceDate notes sourceUrl dateSeen reviewedBy reviewDue credentialText
                    highSchoolCreditsText highSchoolCredits collegeCreditsText collegeCredits seats
                    applicationDeadline lastBell sector { key label listKey } county { code slug name }
                    servesCounties { code slug name } providers { ...P } partners { ...P }
                    districts { relation sourceUrl district { code slug name county { slug } } source { ...S } }
                    source { ...S } } } }
            fragment P on Partner { slug name kind url city }
            fragment S on Source { key title publisher url synthetic }
            """);
        Assert.Equal(24, (int)data["programs"]!["totalCount"]!);
    }

    [Fact]
    public async Task The_question_tools_ask_about_a_schema_passes() => await host.Data("""
        query IntrospectionQuery { __schema { queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType } directives { name description locations args { ...InputValue } } } }
        fragment FullType on __Type { kind name description
            fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
            inputFields { ...InputValue } interfaces { ...TypeRef }
            enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
        """);

    [Fact]
    public async Task A_cached_document_is_checked_again_with_other_variables()
    {
        const string Query = "query($n: Int) { programs(first: $n) { nodes { slug } } }";
        Assert.Equal(5, (await host.Data(Query, new { n = 5 }))["programs"]!["nodes"]!.AsArray().Count);
        Assert.Equal(7, (await host.Data(Query, new { n = 7 }))["programs"]!["nodes"]!.AsArray().Count);
        Assert.Equal("BAD_PAGE_SIZE", await host.ErrorCode(Query, new { n = 100_000 }));
    }

    [Fact]
    public async Task An_answer_of_too_many_rows_is_refused()
    {
        var nested = Many(6, _ => "sector { programs(first: 100) { nodes { ") + "slug" + Many(6, _ => " } } }");
        Assert.Equal("TOO_COSTLY", await host.ErrorCode($"{{ programs(first: 100) {{ nodes {{ {nested} }} }} }}"));
    }

    [Fact]
    public async Task A_filter_that_would_test_too_many_rows_is_refused()
    {
        host.Release = TinyRelease.Build("many", c => c with
        {
            Programs = [.. Enumerable.Range(0, 3000).Select(i => c.Programs[0] with { Slug = $"p-{i:0000}" })],
        });
        try
        {
            Assert.Equal("TOO_COSTLY", await host.ErrorCode("""
                { programs(where: { sector: { programs: { all: { gradeMin: { eq: 9 } } } } }) { totalCount } }
                """));
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    private static string Many(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
