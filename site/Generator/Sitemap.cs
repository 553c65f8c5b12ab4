using System.Globalization;
using System.Text;
using System.Xml;

namespace CareerConnect.Site.Generator;

/// <summary>What search engines read: sitemap.xml and robots.txt. Dates come from the facts.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Xml(IEnumerable<SitePage> pages, Uri baseUrl)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.Where(p => p.Listed).OrderBy(p => p.Address.Value, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(baseUrl, page.Address.Value[1..]).AbsoluteUri);
                if (page.LastModified is { } date)
                {
                    xml.WriteElementString(
                        "lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    public static byte[] Robots(Uri baseUrl) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(baseUrl, "sitemap.xml")}\n");
}
