using GraphQLParser;
using GraphQLParser.AST;

namespace CareerConnect.Tests.Api.GraphQL;

/// <summary>What in a schema breaks clients of an earlier one, a line each.</summary>
internal sealed class SchemaChanges
{
    private readonly Dictionary<string, GraphQLTypeDefinition> _types;
    private readonly List<string> _breaking = [];

    private SchemaChanges(string after) => _types = Types(after);

    public static IReadOnlyList<string> Breaking(string before, string after)
    {
        var changes = new SchemaChanges(after);
        foreach (var (name, old) in Types(before))
        {
            if (!changes._types.TryGetValue(name, out var fresh) || fresh.Kind != old.Kind)
            {
                changes._breaking.Add($"{name} is gone");
                continue;
            }

            changes.Compare(name, old, fresh);
        }

        return [.. changes._breaking.Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, GraphQLTypeDefinition> Types(string schema) =>
        Parser.Parse(schema).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(t => t.Name.StringValue);

    private void Compare(string name, GraphQLTypeDefinition old, GraphQLTypeDefinition fresh)
    {
        switch (old, fresh)
        {
            case (IHasFieldsDefinitionNode was, IHasFieldsDefinitionNode now):
                Fields(name, was.Fields, now.Fields);
                Gone(
                    Names((was as IHasInterfacesNode)?.Interfaces), Names((now as IHasInterfacesNode)?.Interfaces),
                    gone => $"{name} is no {gone} any more");
                break;
            case (GraphQLInputObjectTypeDefinition was, GraphQLInputObjectTypeDefinition now):
                Inputs(name, was.Fields?.Items, now.Fields?.Items);
                break;
            case (GraphQLEnumTypeDefinition was, GraphQLEnumTypeDefinition now):
                Gone(
                    was.Values?.Select(v => v.Name.StringValue), now.Values?.Select(v => v.Name.StringValue),
                    gone => $"{name}.{gone} is gone");
                break;
            case (GraphQLUnionTypeDefinition was, GraphQLUnionTypeDefinition now):
                Gone(
                    was.Types?.Select(t => t.Name.StringValue), now.Types?.Select(t => t.Name.StringValue),
                    gone => $"{name} has no {gone} any more");
                break;
        }
    }

    private void Fields(string type, GraphQLFieldsDefinition? before, GraphQLFieldsDefinition? after)
    {
        foreach (var old in before?.Items ?? [])
        {
            var name = $"{type}.{old.Name.StringValue}";
            if (after?.Items.FirstOrDefault(f => f.Name.Value == old.Name.Value) is not { } fresh)
            {
                _breaking.Add($"{name} is gone");
                continue;
            }

            if (!Fits(Text(fresh.Type), Text(old.Type)))
            {
                _breaking.Add($"{name} is {Text(fresh.Type)}, was {Text(old.Type)}");
            }

            Inputs(name, old.Arguments?.Items, fresh.Arguments?.Items);
        }
    }

    private void Inputs(
        string of, List<GraphQLInputValueDefinition>? before, List<GraphQLInputValueDefinition>? after)
    {
        foreach (var old in before ?? [])
        {
            var name = $"{of}({old.Name.StringValue})";
            if (after?.Find(a => a.Name.Value == old.Name.Value) is not { } fresh)
            {
                _breaking.Add($"{name} is gone");
            }
            else if (!Fits(Text(old.Type), Text(fresh.Type)))
            {
                _breaking.Add($"{name} is {Text(fresh.Type)}, was {Text(old.Type)}");
            }
        }

        foreach (var fresh in after ?? [])
        {
            if (fresh is { Type: GraphQLNonNullType, DefaultValue: null }
                && before?.Exists(b => b.Name.Value == fresh.Name.Value) != true)
            {
                _breaking.Add($"{of}({fresh.Name.StringValue}) is new and required");
            }
        }
    }

    private void Gone(IEnumerable<string>? before, IEnumerable<string>? after, Func<string, string> line) =>
        _breaking.AddRange((before ?? []).Except(after ?? []).Select(line));

    private static IEnumerable<string>? Names(GraphQLImplementsInterfaces? interfaces) =>
        interfaces?.Items.Select(i => i.Name.StringValue);

    // Whether what is of the first type can stand where the second was promised: it may be non-null in more places.
    private static bool Fits(string type, string promised) =>
        type == promised
        || (type.EndsWith('!') && Fits(type[..^1], promised.TrimEnd('!')))
        || (type.StartsWith('[') && promised.StartsWith('[') && type.EndsWith(']') && promised.EndsWith(']')
            && Fits(type[1..^1], promised[1..^1]));

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType wrapped => $"{Text(wrapped.Type)}!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };
}
