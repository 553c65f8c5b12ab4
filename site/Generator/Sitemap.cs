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
        IEnumerable<WrittenPage> pages, Uri baseUrl, int most = MostAddresses)
    {
        var listed = pages.Where(p => p.Listed).OrderBy(p => p.Address.Value, StringComparer.Ordinal).ToList();
        var twins = listed.GroupBy(p => p.Path.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.Locale, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        byte[] Part(IEnumerable<WrittenPage> part) => Xml("urlset", xml =>
        {
            foreach (var page in part)
            {
                Page(xml, page, twins[page.Path.Value], baseUrl);
            }
        });
        if (listed.Count <= most)
        {
            return [("sitemap.xml", Part(listed))];
        }

        var parts = listed.Chunk(most).ToList();
        var names = parts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")).ToList();
        return names.Zip(parts.Select(Part)).Prepend(("sitemap.xml", Xml("sitemapindex", xml => names.ForEach(name =>
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, new Uri(baseUrl, name).AbsoluteUri);
            xml.WriteEndElement();
        }))));
    }

    public static byte[] Robots(Uri baseUrl) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(baseUrl, "sitemap.xml")}\n");

    private static void Page(XmlWriter xml, WrittenPage page, List<WrittenPage> twins, Uri baseUrl)
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

    private static string Full(WrittenPage page, Uri baseUrl) => new Uri(baseUrl, page.Address.Value[1..]).AbsoluteUri;

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
