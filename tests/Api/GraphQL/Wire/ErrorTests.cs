using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

public sealed class ErrorTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly string[] InsideWords =
        ["Exception", "System.", "CareerConnect.Api", "GraphQL.", "GraphType", ".cs", "Dictionary", "   at "];

    [Theory]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ programs { nodes } }", "SCALAR_LEAFS")]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("\u0000", "SYNTAX_ERROR")]
    [InlineData("{ ...a } fragment a on Query { ...a }", "NO_FRAGMENT_CYCLES")]
    [InlineData("{ programs(first: \"x\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ programs(first: 99999999999999999999) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ programs(where: { name: { like: \"x\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ region { enrollment(schoolYear: \"2020-22\") { value } } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ region { enrollment(schoolYear: 2020) { value } } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("query($n: Int!) { programs(first: $n) { totalCount } }", "INVALID_VALUE")]
    [InlineData("query A { __typename } query B { __typename }", "NO_OPERATION_NAME")]
    [InlineData("mutation { x }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("subscription { x }", "INVALID_OPERATION")]
    [InlineData("{ county { name } }", "BAD_LOOKUP")]
    [InlineData("{ county(code: \"53011\", slug: \"clark\") { name } }", "BAD_LOOKUP")]
    public async Task An_error_has_a_code_and_words_but_nothing_of_the_inside(string query, string code)
    {
        var answer = await host.Ask(query);
        var error = answer["errors"]![0]!;
        Assert.Equal(code, (string?)error["extensions"]!["code"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)error["message"]));
        AssertNothingOfTheInside(answer);
    }

    [Theory]
    [InlineData("{\"n\": \"x\"}")]
    [InlineData("{\"n\": 1e400}")]
    [InlineData("{\"n\": 1.5}")]
    [InlineData("{\"n\": {}}")]
    [InlineData("{\"n\": [1]}")]
    [InlineData("{\"n\": 99999999999999999999999}")]
    public async Task A_variable_of_another_type_is_the_askers_error(string variables)
    {
        var answer = await host.Ask(
            "query($n: Int!) { programs(first: $n) { totalCount } }", JsonNode.Parse(variables));
        Assert.NotEqual("INTERNAL", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        AssertNothingOfTheInside(answer);
    }

    [Fact]
    public async Task A_fault_of_ours_is_told_by_a_trace_id_only()
    {
        try
        {
            host.Release = TinyRelease.Build("broken", c => c with { Sectors = [] });
            var answer = await host.Ask("{ program(slug: \"program-01\") { slug sector { key } } }");
            var error = answer["errors"]!.AsArray().Single()!;
            Assert.Equal("INTERNAL", (string?)error["extensions"]!["code"]);
            Assert.False(string.IsNullOrWhiteSpace((string?)error["extensions"]!["traceId"]));
            Assert.Equal("program-01", (string?)answer["data"]!["program"]!["slug"]);
            AssertNothingOfTheInside(answer);
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    private static void AssertNothingOfTheInside(JsonNode answer)
    {
        var text = answer["errors"]!.ToJsonString();
        Assert.All(InsideWords, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }
}
