using System.Globalization;
using System.Text;
using System.Xml;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.TakeAway;

/// <summary>What was seen last, as an Atom feed (RFC 4287) a language; its dates are those of the facts.</summary>
public static class AtomFeed
{
    private const int Most = 50;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static IEnumerable<SiteFile> Files(SiteContext site) => site.Languages.Select(words => new SiteFile(
        Paths.Feed(words.Locale),
        "feed",
        () => Of(new PageContext { Site = site, Words = words, Path = Paths.Programs })));

    private static byte[] Of(PageContext page)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, page.Words.Locale);
            xml.WriteElementString("title", Namespace, page.Site.Settings.SiteTitle);
            xml.WriteElementString("id", Namespace, page.Full(Paths.Feed(page.Words.Locale)).AbsoluteUri);
            xml.WriteElementString("updated", Namespace, Time(page.Site.Date));
            Link(xml, "self", page.Full(Paths.Feed(page.Words.Locale)));
            Link(xml, "alternate", page.Canonical);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, page.Site.Facts.Region.Network);
            xml.WriteEndElement();
            foreach (var item in page.Site.Opportunities.All.OrderByDescending(Seen)
                .ThenBy(i => i.Slug, StringComparer.Ordinal).Take(Most))
            {
                Entry(xml, item, page);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, OpportunityDetail item, PageContext page)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, item.Name);
        xml.WriteElementString("id", Namespace, page.Full(item.Path).AbsoluteUri);
        xml.WriteElementString("updated", Namespace, Time(Seen(item)));
        Link(xml, "alternate", page.Full(item.Path));
        var sure = item.IsOffered(page.Site.Date);
        xml.WriteElementString("summary", Namespace, page.Words.Say(
            item.IsEvent
                ? sure ? Word.EventDescription : Word.EventDescriptionUnconfirmed
                : sure ? Word.ProgramDescription : Word.ProgramDescriptionUnconfirmed,
            ("name", item.Name),
            ("provider", item.ProviderText)));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static DateOnly Seen(OpportunityDetail item) => item.DateSeen ?? item.Source.DateSeen;

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
