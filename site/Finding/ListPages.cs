using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Finding;

/// <summary>Cuts a list into pages.</summary>
public static class ListPages
{
    /// <summary>Every page of a list, in every language.</summary>
    public static IEnumerable<SitePage> Of<TPage, T, TSubject>(
        SiteContext site, SitePath first, FoundList<T> list, TSubject subject, DateOnly? modified)
        where TPage : PageComponent<ListPage<T, TSubject>> =>
        Enumerable.Range(1, list.Parts).SelectMany(number => site.Page<TPage, ListPage<T, TSubject>>(
            PathOf(first, number), new ListPage<T, TSubject>(list, first, number, subject), modified));

    /// <summary>Where a page of a list is: the first at the list's own address.</summary>
    public static SitePath PathOf(SitePath first, int number) =>
        number == 1 ? first : first.Below(FormattableString.Invariant($"page-{number}"));
}
