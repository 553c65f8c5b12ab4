using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>
/// Makes a plan of an operation that was validated. Which fields an object is asked for, the engine tells (fragments,
/// conditions, fields merged); how they are written, the schema.
/// </summary>
internal sealed class PlanCompiler(
    IExecutionContext context,
    Func<IObjectGraphType, GraphQLSelectionSet, Dictionary<string, (GraphQLField Field, FieldType Type)>> collect)
{
    private readonly List<PlanArguments> _arguments = [];
    private readonly bool _changing = context.Operation.Variables?.Count > 0;

    /// <summary>Null for a question about the schema itself, which is the engine's.</summary>
    public Plan? Compile()
    {
        try
        {
            return new Plan(Object(context.Schema.Query, context.Operation.SelectionSet), _arguments);
        }
        catch (PlanException)
        {
            return null;
        }
    }

    private PlanObject Object(IObjectGraphType type, GraphQLSelectionSet? set) =>
        new([.. collect(type, set ?? throw new PlanException()).Select(f => Field(type, f.Key, f.Value.Field, f.Value.Type))]);

    private PlanField Field(IObjectGraphType parent, string name, GraphQLField field, FieldType type)
    {
        var (schema, key) = (context.Schema, JsonEncodedText.Encode(name));
        if (type == schema.TypeNameMetaFieldType)
        {
            return new PlanTypeName(key, parent.Name);
        }

        if (type is LeafField leaf)
        {
            return new PlanLeaf(key, leaf.Writer);
        }

        if (type.Resolver is null || type == schema.SchemaMetaFieldType || type == schema.TypeMetaFieldType)
        {
            throw new PlanException();
        }

        _arguments.Add(new PlanArguments(type, field, _changing));
        return new PlanLink(key, type.Resolver, _arguments.Count - 1, ShapeOf(type.ResolvedType!, field.SelectionSet));
    }

    private Shape ShapeOf(IGraphType type, GraphQLSelectionSet? set) => type switch
    {
        NonNullGraphType required => new NonNullShape(ShapeOf(required.ResolvedType!, set)),
        ListGraphType list => new ListShape(ShapeOf(list.ResolvedType!, set)),
        IObjectGraphType one => new ObjectShape(Object(one, set)),
        IAbstractGraphType several => new AbstractShape([.. several.PossibleTypes.Select(t => (t, Object(t, set)))]),
        ScalarGraphType scalar => new ScalarShape(scalar),
        _ => throw new PlanException(),
    };
}
