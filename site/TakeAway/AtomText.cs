using System.Globalization;
using System.Text;
using System.Xml;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.TakeAway;

/// <summary>An Atom feed (RFC 4287) in the language of a page; its dates are those of what it tells, never the clock's.</summary>
public static class AtomText
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed of <paramref name="entries"/>, at an address, of a page.</summary>
    public static byte[] Of(PageContext page, string title, SitePath feed, DateOnly updated, IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, page.Words.Locale);
            xml.WriteElementString("title", Namespace, title);
            xml.WriteElementString("id", Namespace, page.Full(feed).AbsoluteUri);
            xml.WriteElementString("updated", Namespace, Time(updated));
            Link(xml, "self", page.Full(feed));
            Link(xml, "alternate", page.Canonical);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, page.Site.Facts.Region.Network);
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("title", Namespace, entry.Title);
                xml.WriteElementString("id", Namespace, page.Full(entry.Path).AbsoluteUri);
                xml.WriteElementString("updated", Namespace, Time(entry.Updated));
                Link(xml, "alternate", page.Full(entry.Path));
                xml.WriteElementString("summary", Namespace, entry.Summary);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Link(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>A page that a feed tells of.</summary>
    public sealed record Entry(string Title, SitePath Path, DateOnly Updated, string Summary);
}
