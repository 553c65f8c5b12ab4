using System.Globalization;
using System.Text;
using System.Xml;

namespace CareerConnect.Site.Generator;

/// <summary>What search engines read: the sitemap, with each page's twins in other languages, and robots.txt.</summary>
public static class Sitemap
{
    /// <summary>The most addresses one file may have (sitemaps.org).</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>One file, or several and an index of them; the first is the one to announce. Dates come from the facts.</summary>
    public static IEnumerable<(string File, byte[] Content)> Files(
        IEnumerable<SitePage> pages, Uri baseUrl, int most = MostAddresses)
    {
        var listed = pages.Where(p => p.Listed).OrderBy(p => p.Address.Value, StringComparer.Ordinal).ToList();
        var twins = listed.GroupBy(p => p.Path.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.Locale, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var parts = listed.Chunk(most).Select(part => Xml("urlset", xml => part.ToList().ForEach(
            page => Page(xml, page, twins[page.Path.Value], baseUrl)))).ToList();
        if (parts.Count <= 1)
        {
            return [("sitemap.xml", parts.Count == 0 ? Xml("urlset", _ => { }) : parts[0])];
        }

        var names = parts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")).ToList();
        return names.Zip(parts).Prepend(("sitemap.xml", Xml("sitemapindex", xml => names.ForEach(name =>
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, new Uri(baseUrl, name).AbsoluteUri);
            xml.WriteEndElement();
        }))));
    }

    public static byte[] Robots(Uri baseUrl) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(baseUrl, "sitemap.xml")}\n");

    private static void Page(XmlWriter xml, SitePage page, List<SitePage> twins, Uri baseUrl)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, Full(page, baseUrl));
        if (page.LastModified is { } date)
        {
            xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var twin in twins.Where(_ => twins.Count > 1))
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", twin.Locale);
            xml.WriteAttributeString("href", Full(twin, baseUrl));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Full(SitePage page, Uri baseUrl) => new Uri(baseUrl, page.Address.Value[1..]).AbsoluteUri;

    private static byte[] Xml(string root, Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement(root, Namespace);
            if (root == "urlset")
            {
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            }

            content(xml);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
