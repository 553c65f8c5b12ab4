using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>What a host shows for an address that is not there.</summary>
public sealed partial class NotFoundPage
{
    public static IEnumerable<SitePage> Of(SiteContext site) =>
        site.Page<NotFoundPage, bool>(Paths.NotFound, SearchPage.CanSearch(site), listed: false);
}
