using CareerConnect.Api.Fields;
using GraphQL;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The arguments every connection has, and the page they ask for.</summary>
internal static class PageArguments
{
    public static List<QueryArgument> For<T>(FieldList<T> fields) =>
    [
        .. Paging(),
        Make("where", $"{fields.Name}FilterInput", "Only those that meet every condition given here."),
        Make("order", $"[{fields.Name}SortInput!]", "By what to sort, most important first; by key when all are equal."),
    ];

    public static List<QueryArgument> Paging() =>
    [
        Make("first", "Int", $"How many from the front, 1 to {Limits.PageSize}; {Limits.DefaultPageSize} if not said."),
        Make("after", "String", "Only those behind this cursor."),
        Make("last", "Int", $"How many from the end, 1 to {Limits.PageSize}; not together with first."),
        Make("before", "String", "Only those before this cursor."),
    ];

    /// <summary>The page of a list; of a whole list of the release indexes narrow the filter first.</summary>
    public static Page<T> Read<T>(IResolveFieldContext context, FieldList<T> fields, IReadOnlyList<T> rows, bool whole = false)
    {
        var (first, last) = (Size(context, "first"), Size(context, "last"));
        if (first is not null && last is not null)
        {
            throw new UserError("BAD_PAGE_SIZE", "A page is asked for with first or with last, not with both.");
        }

        var where = context.Arg<object?>("where");
        var (asking, cancellation) = (context.Asking(), context.CancellationToken);
        var test = where is null ? null : new Filter(asking, cancellation).Compile(fields, where);
        var candidates = whole ? new Narrowing(asking, cancellation).Places(fields, rows, where) : null;
        int? after = context.Arg<string?>("after") is { } a ? Cursor.Find(fields, rows, a) : null;
        int? before = context.Arg<string?>("before") is { } b ? Cursor.Find(fields, rows, b) : null;
        var order = Order.Compile(
            fields, context.Arg<object?>("order"), rows, candidates is null ? null : [.. candidates, .. Ends(after, before)]);
        if (order is not null)
        {
            asking.PayForTests(candidates?.Length ?? rows.Count, cancellation);
        }

        var page = new Page<T>(
            fields,
            rows,
            test,
            candidates,
            order,
            after,
            before,
            last ?? first ?? Limits.DefaultPageSize,
            backwards: last is not null);
        asking.PayForRows(page.Nodes.Count, cancellation);
        return page;
    }

    private static IEnumerable<int> Ends(params int?[] places) => places.OfType<int>();

    private static int? Size(IResolveFieldContext context, string name) =>
        context.Arg<int?>(name) is { } size && size is < 1 or > Limits.PageSize
            ? throw new UserError("BAD_PAGE_SIZE", $"{name} is {size}: a page has 1 to {Limits.PageSize}.")
            : context.Arg<int?>(name);

    private static QueryArgument Make(string name, string type, string description) =>
        new(TypeText.Parse(type)) { Name = name, Description = description };
}
