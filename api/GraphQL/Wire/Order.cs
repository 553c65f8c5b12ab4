using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// What "order" asks for, as a comparison of places in a list. Keys are read once for each row that is compared. Null comes last, up or
/// down; text is compared without case and accents; equal rows stay in the order of their natural keys.
/// </summary>
internal static class Order
{
    public static Comparison<int>? Compile<T>(FieldList<T> fields, object? given, IReadOnlyList<T> rows, int[]? places = null)
    {
        if (given is not IEnumerable<object?> list)
        {
            return null;
        }

        var keys = list.Select(key => Key(fields, (IDictionary<string, object?>)key!, rows, places)).ToArray();
        if (keys.Length > Limits.SortKeys)
        {
            throw new UserError("BAD_ORDER", $"order takes up to {Limits.SortKeys} keys.");
        }

        return keys.Length == 0 ? null : (a, b) =>
        {
            foreach (var key in keys)
            {
                if (key(a, b) is var order and not 0)
                {
                    return order;
                }
            }

            return a.CompareTo(b);
        };
    }

    // An object's fields have no order of their own, so each key is an object.
    private static Comparison<int> Key<T>(
        FieldList<T> fields, IDictionary<string, object?> given, IReadOnlyList<T> rows, int[]? places)
    {
        if (given.Count != 1 || given.Single() is not { Value: SortDirection direction } key)
        {
            throw new UserError(
                "BAD_ORDER", "Each object of order names one field: [{ name: ASC }, { code: DESC }].");
        }

        return fields.Fields.Single(f => f.Name == key.Key).Accept(new Keys<T>(rows, places, direction == SortDirection.Desc));
    }

    private sealed class Keys<T>(IReadOnlyList<T> rows, int[]? places, bool down) : IFieldVisitor<T, Comparison<int>>
    {
        public Comparison<int> Text(TextField<T> field) =>
            Compare(
                Read(row => field.Get(row) is { } text ? Fold.Text(text) : null),
                text => text is null,
                string.CompareOrdinal);

        public Comparison<int> Value<TValue>(ValueField<T, TValue> field)
            where TValue : struct =>
            Compare(Read(field.Get), value => value is null, Comparer<TValue?>.Default.Compare);

        public Comparison<int> Texts(TextListField<T> field) =>
            throw new NotSupportedException("A list is not a sort key.");

        private TKey[] Read<TKey>(Func<T, TKey> get)
        {
            var keys = new TKey[rows.Count];
            foreach (var place in places ?? Enumerable.Range(0, rows.Count))
            {
                keys[place] = get(rows[place]);
            }

            return keys;
        }

        private Comparison<int> Compare<TKey>(TKey[] keys, Predicate<TKey> missing, Comparison<TKey> compare) =>
            (a, b) => (missing(keys[a]), missing(keys[b])) switch
            {
                (true, true) => 0,
                (true, false) => 1,
                (false, true) => -1,
                _ => down ? compare(keys[b], keys[a]) : compare(keys[a], keys[b]),
            };
    }
}
