using CareerConnect.Site.Components;
using CareerConnect.Site.Content;
using CareerConnect.Site.Generator;
using CareerConnect.Site.LinkedData;
using CareerConnect.Site.TakeAway;

namespace CareerConnect.Site.Pages;

/// <summary>The site's other table of contents: every kind of file that is no page, one line each.</summary>
public static class AllFiles
{
    private static readonly Func<SiteContext, IEnumerable<SiteFile>>[] Kinds =
    [
        Ctdl.Files,
        Calendar.Files,
        AtomFeed.Files,
        NewsFeed.Files,
        NewsCalendar.Files,
        Redirects.Files,
        // Last: it takes along what is written by then.
        OfflineSite.Files,
    ];

    public static IEnumerable<SiteFile> Of(SiteContext site) => Kinds.SelectMany(files => files(site));
}
