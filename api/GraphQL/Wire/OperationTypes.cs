using CareerConnect.Api.Fields;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The input that holds the operations on a field, by the kind of its value.</summary>
internal sealed class OperationTypes<T> : IFieldVisitor<T, InputObjectGraphType>
{
    private static readonly (string Name, string Description)[] Comparisons =
    [
        ("gt", "Greater than this."), ("ngt", "Not greater than this."),
        ("gte", "This or greater."), ("ngte", "Less than this."),
        ("lt", "Less than this."), ("nlt", "Not less than this."),
        ("lte", "This or less."), ("nlte", "Greater than this."),
    ];

    private static readonly (string Name, string Description)[] Parts =
    [
        ("contains", "Has this in it; case and accents do not matter."),
        ("ncontains", "Does not have this in it; case and accents do not matter."),
        ("startsWith", "Starts with this; case and accents do not matter."),
        ("nstartsWith", "Does not start with this; case and accents do not matter."),
        ("endsWith", "Ends with this; case and accents do not matter."),
        ("nendsWith", "Does not end with this; case and accents do not matter."),
    ];

    public InputObjectGraphType Text(TextField<T> field) => Make("String", Parts);

    public InputObjectGraphType Value<TValue>(ValueField<T, TValue> field)
        where TValue : struct =>
        Make(
            TypeText.NameOf(typeof(TValue)),
            typeof(TValue).IsEnum || typeof(TValue) == typeof(bool) ? [] : Comparisons);

    public InputObjectGraphType Texts(TextListField<T> field) => InputTypes.OfList(
        "ListStringOperationFilterInput", "Conditions on a list of texts.", "StringOperationFilterInput");

    private static InputObjectGraphType Make(string value, (string Name, string Description)[] more)
    {
        var type = new InputObjectGraphType
        {
            Name = $"{value}OperationFilterInput",
            Description = $"Operations on a {value}; all that are given must hold. Null meets none but eq and neq null.",
        };
        InputTypes.Add(type, "eq", value, "Equal to this, exactly; null asks for those without a value.");
        InputTypes.Add(type, "neq", value, "Has a value other than this; null asks for those with a value.");
        if (value != "Boolean")
        {
            InputTypes.Add(type, "in", $"[{value}!]", "Equal to one of these.");
            InputTypes.Add(type, "nin", $"[{value}!]", "Has a value, and none of these.");
        }

        foreach (var (name, description) in more)
        {
            InputTypes.Add(type, name, value, description);
        }

        return type;
    }
}
