using System.Text.Json.Nodes;
using CareerConnect.Api.GraphQL;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL;

public sealed class SchemaTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Introspection = """
        { __schema { types { name kind description
            fields { name description args { name description } }
            inputFields { name description }
            enumValues { name description } } } }
        """;

    [Fact]
    public void The_committed_schema_is_the_one_that_answers() =>
        Assert.True(
            Repository.Read("api/schema.graphql") == SchemaText.Print(),
            "The schema changed. Look at the change with: "
                + "dotnet run --project api -- schema --output api/schema.graphql && git diff api/schema.graphql");

    [Fact]
    public async Task The_schema_is_served_as_text()
    {
        using var response = await host.Client.GetAsync(new Uri("/graphql?sdl", UriKind.Relative));
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(SchemaText.Print(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_type_field_argument_and_enum_value_is_described()
    {
        var types = (await host.Data(Introspection))["__schema"]!["types"]!.AsArray();
        Assert.True(types.Count > 100);
        var blank = types.Where(type => !OfTheLanguage((string)type!["name"]!))
            .SelectMany(type => Named(type!, "")).Where(n => string.IsNullOrWhiteSpace(n.Description));
        Assert.Empty(blank.Select(n => n.Name));
    }

    [Fact]
    public void A_raw_count_is_not_in_the_schema()
    {
        Assert.DoesNotContain("ParticipationCount", SchemaText.Print(), StringComparison.Ordinal);
        Assert.DoesNotContain("EnrollmentCount", SchemaText.Print(), StringComparison.Ordinal);
    }

    private static bool OfTheLanguage(string type) =>
        type.StartsWith("__", StringComparison.Ordinal) || type is "String" or "Int" or "Float" or "Boolean" or "ID";

    private static IEnumerable<(string Name, string? Description)> Named(JsonNode node, string path)
    {
        path += $"/{node["name"]}";
        yield return (path, (string?)node["description"]);
        foreach (var part in new[] { "fields", "args", "inputFields", "enumValues" })
        {
            foreach (var inner in node[part]?.AsArray() ?? [])
            {
                foreach (var named in Named(inner!, path))
                {
                    yield return named;
                }
            }
        }
    }
}
