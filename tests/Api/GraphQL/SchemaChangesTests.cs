using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL;

/// <summary>No client is broken unannounced.</summary>
public sealed class SchemaChangesTests
{
    private const string Before = """
        interface Named { name: String! }
        type Query implements Named { name: String! a(x: Int, y: [Int!]!): [String]! b: Kind u: Both }
        type Other { c: Int }
        enum Kind { ONE TWO }
        union Both = Query | Other
        input Ask { d: Int e: Int! }
        """;

    [Fact]
    public void Every_breaking_change_since_clients_were_told_is_announced()
    {
        var announced = Repository.Read("api/GraphQL/CHANGES.md");
        var breaking = SchemaChanges.Breaking(
            Repository.Read("tests/Api/GraphQL/__snapshots__/published.graphql"), Repository.Read("api/schema.graphql"));
        Assert.All(breaking, line => Assert.Contains(line, announced, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type Other { c: Int }", "", "Other is gone")]
    [InlineData("type Other {", "input Other {", "Other is gone")]
    [InlineData(" b: Kind", "", "Query.b is gone")]
    [InlineData("ONE TWO", "ONE", "Kind.TWO is gone")]
    [InlineData("Query | Other", "Query", "Both has no Other any more")]
    [InlineData("c: Int", "c: String", "Other.c is String, was Int")]
    [InlineData("a(x: Int, y: [Int!]!): [String]!", "a(x: Int, y: [Int!]!): [String]", "Query.a is [String], was [String]!")]
    [InlineData("x: Int,", "x: Int!,", "Query.a(x) is Int!, was Int")]
    [InlineData("x: Int,", "", "Query.a(x) is gone")]
    [InlineData("x: Int,", "x: Int, z: Int!,", "Query.a(z) is new and required")]
    [InlineData("input Ask { d: Int", "input Ask { d: Int f: Int!", "Ask(f) is new and required")]
    [InlineData("input Ask { d: Int", "input Ask {", "Ask(d) is gone")]
    [InlineData("type Query implements Named", "type Query", "Query is no Named any more")]
    public void What_breaks_a_client_is_found(string old, string fresh, string line)
    {
        Assert.Contains(old, Before, StringComparison.Ordinal);
        Assert.Equal([line], SchemaChanges.Breaking(Before, Before.Replace(old, fresh, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("c: Int", "c: Int!")]
    [InlineData("c: Int", "c: Int d: Int")]
    [InlineData("ONE TWO", "ONE TWO THREE")]
    [InlineData("[String]!", "[String!]!")]
    [InlineData("y: [Int!]!", "y: [Int]")]
    [InlineData("e: Int!", "e: Int")]
    [InlineData("x: Int,", "x: Int, z: Int, w: Int! = 1,")]
    public void What_breaks_no_client_passes(string old, string fresh)
    {
        Assert.Contains(old, Before, StringComparison.Ordinal);
        Assert.Empty(SchemaChanges.Breaking(Before, Before.Replace(old, fresh, StringComparison.Ordinal)));
    }
}
