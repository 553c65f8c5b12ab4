namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// The operations of the filter language on one value. Equality of text is exact; contains, startsWith and endsWith
/// do not look at case and accents.
/// </summary>
internal static class Operations
{
    public static Func<string?, bool> OnText(string operation, object? value)
    {
        if (value is string { Length: > Limits.FilterText })
        {
            throw new UserError("BAD_FILTER", $"{operation} takes a text of up to {Limits.FilterText} characters.");
        }

        if (operation is "eq" or "neq" or "in" or "nin")
        {
            return Equality(operation, value, (string? text) => text!, StringComparer.Ordinal);
        }

        var part = Fold.Text(value as string ?? throw NoValue(operation));
        Func<string, bool> test = operation.TrimStart('n') switch
        {
            "contains" => text => text.Contains(part, StringComparison.Ordinal),
            "startsWith" => text => text.StartsWith(part, StringComparison.Ordinal),
            _ => text => text.EndsWith(part, StringComparison.Ordinal),
        };
        var wanted = operation[0] != 'n';
        return text => text is not null && test(Fold.Text(text)) == wanted;
    }

    public static Func<TValue?, bool> OnValue<TValue>(string operation, object? value)
        where TValue : struct
    {
        if (operation is "eq" or "neq" or "in" or "nin")
        {
            return Equality(operation, value, (TValue? given) => given!.Value, EqualityComparer<TValue>.Default);
        }

        var bound = value as TValue? ?? throw NoValue(operation);
        var compare = Comparer<TValue>.Default;
        Func<TValue, bool> test = operation.TrimStart('n') switch
        {
            "gt" => v => compare.Compare(v, bound) > 0,
            "gte" => v => compare.Compare(v, bound) >= 0,
            "lt" => v => compare.Compare(v, bound) < 0,
            _ => v => compare.Compare(v, bound) <= 0,
        };
        var wanted = operation[0] != 'n';
        return v => v is { } known && test(known) == wanted;
    }

    public static UserError NoValue(string operation) =>
        new("BAD_FILTER", $"{operation} is null: leave it out, or say eq: null.");

    // Two shapes of "maybe" meet here: a text that may be null and a value that may be; "known" opens either.
    private static Func<TMaybe, bool> Equality<TMaybe, TValue>(
        string operation, object? value, Func<TMaybe, TValue> known, IEqualityComparer<TValue> equality)
        where TValue : notnull
    {
        var wanted = operation is "eq" or "in";
        if (operation is "eq" or "neq")
        {
            return value is null
                ? found => found is null == wanted
                : found => found is not null && equality.Equals(known(found), (TValue)value) == wanted;
        }

        var list = (value as IEnumerable<object?> ?? throw NoValue(operation)).ToArray();
        if (list.Length > Limits.FilterList)
        {
            throw new UserError("BAD_FILTER", $"{operation} takes up to {Limits.FilterList} values.");
        }

        var set = list.Select(item => (TValue)item!).ToHashSet(equality);
        return found => found is not null && set.Contains(known(found)) == wanted;
    }
}
