using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Finding;

/// <summary>One page of a list that may need several.</summary>
/// <param name="List">The whole list.</param>
/// <param name="First">The address of its first page.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Subject">What the list is about.</param>
public sealed record ListPage<T, TSubject>(FoundList<T> List, SitePath First, int Number, TSubject Subject)
    : IFinderPage<T>
{
    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Items { get; } = List.Part(Number);

    /// <summary>The script that filters; null where nothing is filtered.</summary>
    public string? Script => List.CanFilter ? "find.js" : null;

    /// <summary>The pages there are.</summary>
    public IReadOnlyList<SitePath> Parts { get; } = [.. Enumerable.Range(1, List.Parts).Select(n => ListPages.PathOf(First, n))];
}
