using System.Text.Json.Nodes;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using GraphQL;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Mutations;

/// <summary>The input of a mutation: fields of a draft, and what every mutation takes beside them.</summary>
internal static class DraftInput
{
    private const string Id = "id";
    private const string Version = "expectedVersion";
    private const string Key = "idempotencyKey";

    public static InputObjectGraphType Make(string name, string description)
    {
        var type = new InputObjectGraphType { Name = name, Description = description };
        return type;
    }

    /// <summary>The id of what is changed, and the version it was read with.</summary>
    public static InputObjectGraphType Addressed(this InputObjectGraphType type, bool withId = true)
    {
        if (withId)
        {
            InputTypes.Add(type, Id, "ID!", "Its slug if it is public, else the id of the submission.");
        }

        InputTypes.Add(type, Version, "Int!", "The version it was read with; 0 for what was never sent in.");
        return type;
    }

    public static InputObjectGraphType Repeatable(this InputObjectGraphType type)
    {
        InputTypes.Add(
            type, Key, "String",
            $"A name for this request, new for each: sent again under the same name within {ReceiptPurge.KeptDays} days, it is not done twice.");
        return type;
    }

    /// <summary>The fields of a draft; to change one, those left out stay as they are and null takes one away.</summary>
    public static InputObjectGraphType WithFields(this InputObjectGraphType type, DraftForm form, bool all)
    {
        foreach (var (name, property) in form.Fields)
        {
            InputTypes.Add(
                type, name, TypeOf(property.PropertyType) + (all && DraftForm.IsRequired(property) ? "!" : ""),
                Docs.Of(property));
        }

        return type;
    }

    public static IEnumerable<Type> EnumsOf(DraftForm form) => form.Fields
        .Select(f => Nullable.GetUnderlyingType(f.Property.PropertyType) ?? f.Property.PropertyType).Where(t => t.IsEnum);

    public static Given Read(IResolveFieldContext context) => Of(context.Arg<IDictionary<string, object?>>("input"));

    public static Given Of(IDictionary<string, object?> input)
    {
        var fields = new JsonObject();
        foreach (var (name, value) in input.Where(field => field.Key is not (Id or Version or Key)))
        {
            fields[name] = DraftJson.Node(value);
        }

        return new Given(
            input.TryGetValue(Id, out var id) ? $"{id}" : "",
            input.TryGetValue(Version, out var version) && version is int number ? number : 0,
            input.TryGetValue(Key, out var key) ? (string?)key : null,
            fields,
            input);
    }

    private static string TypeOf(Type type) =>
        type == typeof(IReadOnlyList<string>) ? "[String!]" : TypeText.NameOf(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>What an input holds.</summary>
    internal sealed record Given(
        string Id, int Version, string? Key, JsonObject Fields, IDictionary<string, object?> Whole);
}
