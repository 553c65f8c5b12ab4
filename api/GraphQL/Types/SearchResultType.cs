using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Types;

/// <summary>The union of what search finds.</summary>
public sealed class SearchResultType : UnionGraphType
{
    public SearchResultType(params IObjectGraphType[] types)
    {
        Name = "SearchResult";
        Description = "Something that was searched for and found.";
        foreach (var type in types)
        {
            AddPossibleType(type);
        }
    }
}
