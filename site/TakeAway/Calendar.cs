using System.Globalization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.TakeAway;

/// <summary>
/// Last days to apply and days of events as calendars: one for each program or event that has a day, one for each
/// county that has any. A day no source states is in none of them.
/// </summary>
public static class Calendar
{
    public static IEnumerable<SiteFile> Files(SiteContext site)
    {
        var page = new PageContext { Site = site, Words = site.Languages[0], Path = Paths.Home };
        var dated = site.Opportunities.All.Where(i => i.Day is not null)
            .OrderBy(i => i.Day).ThenBy(i => i.Slug, StringComparer.Ordinal).ToList();
        var counties = dated.SelectMany(item => item.Counties.Select(county => (county, item)))
            .GroupBy(p => p.county, p => p.item).OrderBy(g => g.Key.Slug, StringComparer.Ordinal);
        return dated.Select(item => new SiteFile(
                Paths.Calendar(item.Path), "calendar", () => Text(item.Name, [item], page)))
            .Concat(counties.Select(county => new SiteFile(
                Paths.CountyCalendar(county.Key.Slug),
                "calendar",
                () => Text(page.Words.Say(Word.PlaceCounty, ("county", county.Key.Name)), [.. county], page))));
    }

    private static byte[] Text(string name, IReadOnlyList<OpportunityDetail> items, PageContext page)
    {
        var region = page.Site.Facts.Region;
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Words("PRODID", $"-//{region.Network}//EN")
            .Words("X-WR-CALNAME", $"{name} · {page.Site.Settings.SiteTitle}");
        foreach (var item in items)
        {
            Add(text, item, page);
        }

        return text.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Add(CalendarText text, OpportunityDetail item, PageContext page)
    {
        var words = page.Words;
        var day = item.Day!.Value;
        var seen = item.DateSeen ?? item.Source.DateSeen;

        // The network's own name makes the id: it stays when the site moves to another address.
        text.Line("BEGIN", "VEVENT")
            .Line("UID", $"{item.Slug}@{new Uri(page.Site.Facts.Region.Website).Host}")
            .Line("DTSTAMP", seen.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture))
            .Day("DTSTART", day).Day("DTEND", day.AddDays(1))
            .Words("SUMMARY", item.IsEvent ? item.Name : words.Say(Word.CalendarDeadline, ("name", item.Name)))
            .Words("DESCRIPTION", words.Say(item.Confirmed ? Word.ConfirmedOn : Word.SourceSeen, ("date", seen)))
            .Line("URL", page.Full(item.Path).AbsoluteUri)
            .Line("STATUS", item.IsOffered(page.Site.Date) ? "CONFIRMED" : "TENTATIVE")
            .Line("TRANSP", "TRANSPARENT");
        if (item.City is not null)
        {
            text.Words("LOCATION", item.City);
        }

        text.Line("END", "VEVENT");
    }
}
