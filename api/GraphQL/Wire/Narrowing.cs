using CareerConnect.Api.Fields;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Where in a list a filter can be met at all, as far as indexes tell: by eq and in of indexed fields, and through
/// indexed relations by what their other ends can be. The whole filter is still tested there; nothing is tested
/// elsewhere. Of several conditions the narrowest counts.
/// </summary>
internal sealed class Narrowing(Asking asking, CancellationToken cancellation)
{
    /// <summary>Places in the order of the list; null if no index helps. The filter has been found well-formed before.</summary>
    public int[]? Places<T>(FieldList<T> fields, IReadOnlyList<T> rows, object? where) =>
        where is IDictionary<string, object?> given
            ? Narrowest(given.Select(c => Condition(fields, rows, c.Key, c.Value)))
            : null;

    private static int[]? Narrowest(IEnumerable<int[]?> found) => found.OfType<int[]>().MinBy(places => places.Length);

    private static int[] Union(IEnumerable<int[]> found)
    {
        var places = found.SelectMany(p => p).Distinct().ToArray();
        Array.Sort(places);
        return places;
    }

    private int[]? Condition<T>(FieldList<T> fields, IReadOnlyList<T> rows, string name, object? value)
    {
        if (name is "and" or "or")
        {
            var parts = ((IEnumerable<object?>)value!).Select(part => Places(fields, rows, part)).ToList();
            return name == "and" ? Narrowest(parts)
                : parts.Exists(p => p is null) ? null
                : Union(parts!);
        }

        if (!fields.Indexed.Contains(name) || value is not IDictionary<string, object?> given)
        {
            return null;
        }

        return fields.Fields.FirstOrDefault(f => f.Name == name) is { } field
            ? field.Accept(new ByValue<T>(rows, given))
            : fields.Relations.Single(r => r.Name == name).Accept(new ByRelation<T>(this, rows, given));
    }

    // The far ends of a relation, each once, and the rows that lead to it.
    private int[]? Lead<T, TOther>(
        IReadOnlyList<T> rows, string name, FieldList<TOther> fields, object? where, Func<T, IEnumerable<TOther>> get)
    {
        var ends = RowIndex<T>.Of(rows, name, () =>
        {
            var places = RowIndex<T>.Places(rows, $"{name} keys", row => get(row).Select(fields.Key));
            var others = rows.SelectMany(get).DistinctBy(fields.Key).ToArray();
            return new Ends<TOther>(others, [.. others.Select(other => places[fields.Key(other)])]);
        });
        var reached = Places(fields, ends.Others, where) ?? Tested(rows.Count, fields, ends.Others, where);
        return reached is null ? null : Union(reached.Select(at => ends.Places[at]));
    }

    // Without an index on the far side its few rows are tested, once each, instead of once for every row on this side.
    private int[]? Tested<TOther>(int rows, FieldList<TOther> fields, TOther[] others, object? where)
    {
        if (where is null || others.Length > rows / 2)
        {
            return null;
        }

        var test = new Filter(asking, cancellation).Compile(fields, where);
        return [.. Enumerable.Range(0, others.Length).Where(at => test(others[at]))];
    }

    private sealed record Ends<TOther>(TOther[] Others, int[][] Places);

    private sealed class ByValue<T>(IReadOnlyList<T> rows, IDictionary<string, object?> operations)
        : IFieldVisitor<T, int[]?>
    {
        public int[]? Text(TextField<T> field) =>
            Look<string>(field.Name, row => field.Get(row) is { } text ? [text] : []);

        public int[]? Value<TValue>(ValueField<T, TValue> field)
            where TValue : struct =>
            Look<TValue>(field.Name, row => field.Get(row) is { } value ? [value] : []);

        public int[]? Texts(TextListField<T> field) => null;

        private int[]? Look<TValue>(string name, Func<T, IEnumerable<TValue>> get)
            where TValue : notnull
        {
            var wanted = operations.TryGetValue("eq", out var one) && one is TValue value ? [value]
                : operations.TryGetValue("in", out var list) && list is IEnumerable<object> several
                    ? several.Cast<TValue>().ToArray()
                    : null;
            if (wanted is null)
            {
                return null;
            }

            var places = RowIndex<T>.Places(rows, name, get);
            return wanted is [var only]
                ? places.GetValueOrDefault(only, [])
                : Union(wanted.Select(v => places.GetValueOrDefault(v, [])));
        }
    }

    private sealed class ByRelation<T>(Narrowing narrowing, IReadOnlyList<T> rows, IDictionary<string, object?> given)
        : IRelationVisitor<T, int[]?>
    {
        public int[]? One<TOther>(OneRelation<T, TOther> relation)
            where TOther : class =>
            narrowing.Lead(rows, relation.Name, relation.Fields(), given, row =>
                relation.Get(narrowing.Release, row) is { } other ? [other] : (IEnumerable<TOther>)[]);

        public int[]? Many<TOther>(ManyRelation<T, TOther> relation) =>
            given.TryGetValue("some", out var some)
                ? narrowing.Lead(
                    rows, relation.Name, relation.Fields(), some, row => relation.Get(narrowing.Release, row))
                : null;
    }

    private Data.Release Release => asking.Release;
}
