namespace CareerConnect.Site.Generator;

/// <summary>One page of a list, as the api sends lists.</summary>
public sealed record Connection<T>(IReadOnlyList<T> Nodes, PageInfo? PageInfo = null, int? TotalCount = null)
{
    /// <summary>The list, known to be whole: a list inside an answer that was cut stops the build.</summary>
    public IReadOnlyList<T> Whole =>
        TotalCount is { } total && total != Nodes.Count
            ? throw new SiteException(
                SiteFailure.Failed, $"The api sent {Nodes.Count} of {total} {typeof(T).Name}: a page of 100 is too short.")
            : Nodes;
}
