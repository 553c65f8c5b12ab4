using CareerConnect.Api.Fields;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>The connection, edge and page types, named and shaped as HotChocolate does.</summary>
internal static class ConnectionTypes
{
    public static IEnumerable<IGraphType> Of<T>(FieldList<T> fields)
    {
        var connection = new ObjectGraphType<Page<T>>
        {
            Name = $"{fields.Plural}Connection",
            Description = $"A page of a list of {fields.Plural}.",
        };
        OutputTypes.Add(connection, "pageInfo", "PageInfo!", "Where this page stands in the list.", page => page);
        OutputTypes.Add(connection, "edges", $"[{fields.Plural}Edge!]", "The items with their cursors.",
            page => page.Nodes.Select(node => new Edge<T>(page, node)));
        OutputTypes.Add(connection, "nodes", $"[{fields.Name}!]", "The items.", page => page.Nodes);
        OutputTypes.Add(connection, "totalCount", "Int!", "How many items the list has on all its pages.",
            page => page.CountAll());
        yield return connection;

        var edge = new ObjectGraphType<Edge<T>>
        {
            Name = $"{fields.Plural}Edge",
            Description = $"An item of a list of {fields.Plural}, with its cursor.",
        };
        OutputTypes.Add(edge, "cursor", "String!", Cursor, e => e.Page.CursorOf(e.Node));
        OutputTypes.Add(edge, "node", $"{fields.Name}!", "The item.", e => e.Node);
        yield return edge;
    }

    private const string Cursor = "Where the item stands: give it to after or before. It says nothing by itself.";

    public static IGraphType PageInfo()
    {
        var info = new ObjectGraphType<IPage>
        {
            Name = "PageInfo",
            Description = "Where a page stands in its list.",
        };
        OutputTypes.Add(info, "hasNextPage", "Boolean!", "True if there are items behind this page.", p => p.HasNextPage);
        OutputTypes.Add(info, "hasPreviousPage", "Boolean!", "True if there are items before this page.", p => p.HasPreviousPage);
        OutputTypes.Add(info, "startCursor", "String", "Cursor of the first item; null on an empty page.", p => p.StartCursor);
        OutputTypes.Add(info, "endCursor", "String", "Cursor of the last item; null on an empty page.", p => p.EndCursor);
        return info;
    }

    private sealed record Edge<T>(Page<T> Page, T Node);
}
