using CareerConnect.Api.Fields;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The filter and sort inputs of a noun, named as HotChocolate names them.</summary>
internal static class InputTypes
{
    public static IGraphType Filter<T>(FieldList<T> fields)
    {
        var name = $"{fields.Name}FilterInput";
        var type = new InputObjectGraphType
        {
            Name = name,
            Description = $"Conditions on {fields.Plural}; all that are given must hold.",
        };
        Add(type, "and", $"[{name}!]", "All of these must hold.");
        Add(type, "or", $"[{name}!]", "One of these must hold.");
        foreach (var field in fields.Fields)
        {
            Add(type, field.Name, field.Accept(new OperationTypes<T>()).Name, Docs.Of(field.Member));
        }

        foreach (var relation in fields.Relations)
        {
            Add(type, relation.Name, relation.Accept(new Other<T>()), Docs.Of(relation.Member));
        }

        return type;
    }

    public static IGraphType Sort<T>(FieldList<T> fields)
    {
        var type = new InputObjectGraphType
        {
            Name = $"{fields.Name}SortInput",
            Description = $"A key to sort {fields.Plural} by: one field an object. Null comes last.",
        };
        foreach (var field in fields.Fields.Where(f => f is not TextListField<T>))
        {
            Add(type, field.Name, "SortEnumType", Docs.Of(field.Member));
        }

        return type;
    }

    public static IGraphType List<T>(FieldList<T> fields) => OfList(
        ListName(fields.Name), $"Conditions on the {fields.Plural} of something.", $"{fields.Name}FilterInput");

    public static InputObjectGraphType OfList(string name, string description, string inner)
    {
        var type = new InputObjectGraphType { Name = name, Description = description };
        Add(type, "all", inner, "Every one meets this; true if there are none.");
        Add(type, "none", inner, "None meets this.");
        Add(type, "some", inner, "At least one meets this.");
        Add(type, "any", "Boolean", "True: there is at least one. False: there is none.");
        return type;
    }

    public static void Add(InputObjectGraphType to, string name, string type, string description) =>
        to.AddField(new FieldType { Name = name, Description = description, ResolvedType = TypeText.Parse(type) });

    private static string ListName(string noun) => $"ListFilterInputTypeOf{noun}FilterInput";

    private sealed class Other<T> : IRelationVisitor<T, string>
    {
        public string One<TOther>(OneRelation<T, TOther> relation)
            where TOther : class => $"{relation.Fields().Name}FilterInput";

        public string Many<TOther>(ManyRelation<T, TOther> relation) => ListName(relation.Fields().Name);
    }
}
