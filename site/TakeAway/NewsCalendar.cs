using System.Globalization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Content;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.TakeAway;

/// <summary>The network's own events as a calendar a language. Whole days: the time of day is told in words.</summary>
public static class NewsCalendar
{
    public static IEnumerable<SiteFile> Files(SiteContext site) => site.Content.Of(ContentKind.Event).Any()
        ? site.Languages.Select(words => new SiteFile(
            Paths.NewsCalendar(words.Locale),
            "news calendar",
            () => Of(new PageContext { Site = site, Words = words, Path = Paths.Events })))
        : [];

    private static byte[] Of(PageContext page)
    {
        var name = $"{page.Words.Named("NewsKind", nameof(ContentKind.Event))} · {page.Site.Settings.SiteTitle}";
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0")
            .Words("PRODID", $"-//{page.Site.Facts.Region.Network}//{page.Words.Locale.ToUpperInvariant()}")
            .Words("X-WR-CALNAME", name);
        foreach (var item in page.Site.Content.Of(ContentKind.Event).OrderBy(i => i.Front.Starts).ThenBy(i => i.Name, StringComparer.Ordinal))
        {
            Add(text, item, item.In(page.Words.Locale).Front, page);
        }

        return text.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Add(CalendarText text, ContentItem item, FrontMatter front, PageContext page) => text
        .Line("BEGIN", "VEVENT")
        .Line("UID", $"{item.Name.Replace('/', '-')}@{new Uri(page.Site.Facts.Region.Website).Host}")
        .Line("DTSTAMP", item.Day.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture))
        .Day("DTSTART", item.Front.Starts!.Value)
        .Day("DTEND", (item.Front.Ends ?? item.Front.Starts.Value).AddDays(1))
        .Words("SUMMARY", front.Title)
        .Words("DESCRIPTION", string.Join(' ', new[] { front.Time ?? item.Front.Time, front.Description }.OfType<string>()))
        .Words("LOCATION", front.Place ?? item.Front.Place!)
        .Line("URL", page.Full(item.Path).AbsoluteUri)
        .Line("STATUS", "CONFIRMED")
        .Line("TRANSP", "TRANSPARENT")
        .Line("END", "VEVENT");
}
