namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Where a page stands in its list, whatever the list is of.</summary>
public interface IPage
{
    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    string? StartCursor { get; }

    string? EndCursor { get; }
}
