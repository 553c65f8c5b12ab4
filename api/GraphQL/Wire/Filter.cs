using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// What "where" asks for, as a test of a row: closures over the slice's fields, made once for a request. Every
/// condition of an object must hold. A null or withheld value meets no comparison, not even "not equal"; only
/// <c>eq: null</c> and <c>neq: null</c> ask whether there is one. Depth, conditions and row tests are limited.
/// </summary>
internal sealed class Filter(Asking asking, CancellationToken cancellation)
{
    private int _arms;

    public Func<T, bool> Compile<T>(FieldList<T> fields, object where) => Compile(fields, where, "where", 1);

    internal Func<T, bool> Compile<T>(FieldList<T> fields, object? where, string name, int depth)
    {
        if (depth > Limits.FilterDepth)
        {
            throw new UserError("BAD_FILTER", $"where goes deeper than {Limits.FilterDepth} levels.");
        }

        return Every(Given(where, name).Select(c => Condition(fields, c.Key, c.Value, depth)));
    }

    internal Dictionary<string, object?> Given(object? value, string name)
    {
        var given = value as IDictionary<string, object?>
            ?? throw new UserError("BAD_FILTER", $"{name} is null: leave it out, or say eq: null.");
        _arms += given.Count;
        return _arms > Limits.FilterArms
            ? throw new UserError("BAD_FILTER", $"where holds more than {Limits.FilterArms} conditions.")
            : new Dictionary<string, object?>(given);
    }

    internal bool Pay()
    {
        asking.PayForTest(cancellation);
        return true;
    }

    internal static Func<T, bool> Every<T>(IEnumerable<Func<T, bool>> tests) => tests.ToArray() switch
    {
        [var only] => only,
        var all => row => Array.TrueForAll(all, test => test(row)),
    };

    private Func<T, bool> Condition<T>(FieldList<T> fields, string name, object? value, int depth)
    {
        if (name is "and" or "or")
        {
            var parts = List(value, name).Select(part => Compile(fields, part, name, depth + 1)).ToArray();
            return name == "and" ? Every(parts) : row => Array.Exists(parts, test => test(row));
        }

        if (fields.Fields.FirstOrDefault(f => f.Name == name) is { } field)
        {
            var test = field.Accept(new FieldTest<T>(this, Given(value, name)));
            return row => Pay() && test(row);
        }

        return fields.Relations.Single(r => r.Name == name)
            .Accept(new RelationTest<T>(this, asking.Release, value, depth + 1));
    }

    private static IEnumerable<object?> List(object? value, string name) =>
        value as IEnumerable<object?> ?? throw new UserError("BAD_FILTER", $"{name} is null: leave it out.");
}
