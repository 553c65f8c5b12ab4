using GraphQL;
using GraphQL.Utilities;

namespace CareerConnect.Api.GraphQL;

/// <summary>The schema as text (SDL): what is committed as api/schema.graphql and served at /graphql?sdl.</summary>
public static class SchemaText
{
    private static readonly Lazy<string> Text = new(() => Print(new CareerConnectSchema()));

    public static string Print() => Text.Value;

    private static string Print(CareerConnectSchema schema)
    {
        schema.Initialize();
        var text = schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal });
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
