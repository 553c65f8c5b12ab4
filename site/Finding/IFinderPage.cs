using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Finding;

/// <summary>A page of a list, whatever the list is about.</summary>
public interface IFinderPage<T>
{
    FoundList<T> List { get; }

    int Number { get; }

    IReadOnlyList<T> Items { get; }

    IReadOnlyList<SitePath> Parts { get; }
}
