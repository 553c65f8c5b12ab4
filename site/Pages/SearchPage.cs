using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Pages;


/// <summary>Programs, events, partners and districts by name: an index to read, and one box to search them all.</summary>
public sealed partial class SearchPage
{
    // A line of the index is far shorter than a card.
    private const int PartSize = 400;

    private static readonly string[] KindOrder = ["PROGRAMS", "EVENTS", "PARTNERS", "DISTRICTS"];

    private static readonly IReadOnlyList<FacetKind<Entry>> Kinds =
    [
        new("kind", Word.FacetKind, (entry, words) =>
            [new(entry.Kind.ToLowerInvariant(), words.Named("Nav", entry.Kind), Array.IndexOf(KindOrder, entry.Kind))]),
    ];

    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var entries = site.Opportunities.All
            .Select(i => new Entry(i.IsEvent ? "EVENTS" : "PROGRAMS", i.Path, i.Name, i.ProviderText, i.Sector, i.City, i.County))
            .Concat(site.Partners.All.Select(p => new Entry("PARTNERS", Paths.Partner(p.Slug), p.Name, City: p.City, PartnerKind: p.Kind)))
            .Concat(site.Places.Counties.SelectMany(c => c.Districts.Select(
                d => new Entry("DISTRICTS", Paths.District(d.Slug), d.Name, County: new PlaceRef(c.Slug, c.Name)))))
            .OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Path.Value, StringComparer.Ordinal)
            .ToList();
        return ListPages.Of<SearchPage, Entry, bool>(
            site, Paths.Search, new FoundList<Entry>(entries, Kinds, site.Languages, PartSize, CanSearch(site)), true, site.Date);
    }

    /// <summary>Whether all there is can still be searched in a browser; districts are too few to count. Boxes that lead here ask too.</summary>
    public static bool CanSearch(SiteContext site) =>
        ListLength.CanFilter(site.Opportunities.All.Count + site.Partners.All.Count, PartSize);

    /// <summary>A line of the index.</summary>
    /// <param name="Kind">PROGRAMS, EVENTS, PARTNERS or DISTRICTS.</param>
    /// <param name="Path">Where it leads.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Provider">Who provides it.</param>
    /// <param name="Sector">Its sector.</param>
    /// <param name="City">Its town.</param>
    /// <param name="County">Its county.</param>
    /// <param name="PartnerKind">What kind of partner it is.</param>
    public sealed record Entry(
        string Kind,
        SitePath Path,
        string Name,
        string? Provider = null,
        SectorRef? Sector = null,
        string? City = null,
        PlaceRef? County = null,
        string? PartnerKind = null);
}
