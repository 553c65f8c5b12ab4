using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The operations on a field, as one test of a row.</summary>
internal sealed class FieldTest<T>(Filter filter, Dictionary<string, object?> operations)
    : IFieldVisitor<T, Func<T, bool>>
{
    public Func<T, bool> Text(TextField<T> field)
    {
        var tests = operations.Select(o => Operations.OnText(o.Key, o.Value)).ToArray();
        return row => field.Get(row) is var text && Array.TrueForAll(tests, test => test(text));
    }

    public Func<T, bool> Value<TValue>(ValueField<T, TValue> field)
        where TValue : struct
    {
        var tests = operations.Select(o => Operations.OnValue<TValue>(o.Key, o.Value)).ToArray();
        return row => field.Get(row) is var value && Array.TrueForAll(tests, test => test(value));
    }

    public Func<T, bool> Texts(TextListField<T> field)
    {
        var tests = operations.Select(o => OnList(o.Key, o.Value)).ToArray();
        return row => field.Get(row) is var texts && Array.TrueForAll(tests, test => test(texts));
    }

    private Func<IReadOnlyList<string>, bool> OnList(string operation, object? value)
    {
        if (operation == "any")
        {
            return value is bool wanted ? texts => texts.Count > 0 == wanted : throw Operations.NoValue(operation);
        }

        var test = Filter.Every(
            filter.Given(value, operation).Select(o => Operations.OnText(o.Key, o.Value)));
        return operation switch
        {
            "all" => texts => texts.All(test),
            "none" => texts => !texts.Any(test),
            _ => texts => texts.Any(test),
        };
    }
}
