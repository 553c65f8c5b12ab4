using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CareerConnect.Site.TakeAway;
using Xunit;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace CareerConnect.Tests.Site.TakeAway;

public sealed class TakeAwayTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_flyer_answers_can_i_do_this_and_leads_back_by_qr()
    {
        var flyer = site.Page("/es/programs/program-01/flyer/");
        Assert.Equal("es", flyer.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Quién puede ir", site.Text("/es/programs/program-01/flyer/"), StringComparison.Ordinal);
        Assert.Equal("localhost:5080/es/programs/program-01/", flyer.QuerySelector(".qr figcaption")!.TextContent);
        Assert.Equal(
            QrCode.Of(new Uri("http://localhost:5080/es/programs/program-01/")).Path,
            flyer.QuerySelector(".qr path:last-child")!.GetAttribute("d"));
        Assert.Equal(
            "http://localhost:5080/es/programs/program-01/",
            flyer.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_flyer_of_what_is_not_confirmed_says_so() =>
        Assert.Contains("Not confirmed Ask before you plan.", site.Text("/programs/program-06/flyer/"), StringComparison.Ordinal);

    [Fact]
    public void What_a_qr_path_draws_is_read_as_its_address()
    {
        foreach (var number in Enumerable.Range(0, 100))
        {
            var address = $"https://example.org/es/programs/fire-science{"-at-your-school"[..(number % 16)]}-{7919 * number}/";
            Assert.Equal(address, Read(QrCode.Of(new Uri(address))));
        }
    }

    [Fact]
    public void A_booklet_has_all_of_its_county()
    {
        var slugs = site.Page("/take-away/booklets/cowlitz/").QuerySelectorAll(".booklet-item .muted")
            .Select(p => p.TextContent).ToList();
        Assert.Contains("localhost:5080/programs/program-01/", slugs);
        Assert.Contains("localhost:5080/events/career-fair/", slugs);
        Assert.DoesNotContain("localhost:5080/programs/program-02/", slugs);
    }

    [Fact]
    public void A_feed_a_language_names_each_page_and_takes_its_dates_from_the_facts()
    {
        var feed = XDocument.Load(Path.Combine(site.Host.Output, "feed-es.xml")).Root!;
        Assert.Equal("es", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2026-11-23T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(25, entries.Count);
        Assert.All(entries, e => Assert.StartsWith("http://localhost:5080/es/", e.Element(Atom + "id")!.Value, StringComparison.Ordinal));
        Assert.All(entries, e => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T00:00:00Z$", e.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public void A_program_has_a_card_of_its_own_that_its_page_leads_to()
    {
        var card = site.Page("/es/embed/programs/program-01/");
        Assert.Equal("/es/programs/program-01/", card.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.All(card.QuerySelectorAll("a"), a => Assert.Equal("_blank", a.GetAttribute("target")));
        Assert.NotNull(site.Page("/es/programs/program-01/").QuerySelector(".take a[href='/es/embed/programs/program-01/']"));
        Assert.Contains("Not confirmed", site.Text("/embed/programs/program-06/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/counties/cowlitz/")]
    [InlineData("/districts/longview/")]
    public void A_place_leads_to_its_booklet_calendar_and_feed(string address)
    {
        var links = site.Page(address).QuerySelectorAll(".take a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Subset(links.ToHashSet(), new HashSet<string?>
        {
            "/take-away/booklets/cowlitz/", "/take-away/calendars/cowlitz.ics", "/feed-en.xml", "/embed/counties/cowlitz/",
        });
    }

    [Fact]
    public void A_card_for_other_sites_has_no_frame_of_ours_and_opens_apart()
    {
        var card = site.Page("/embed/partners/clinica-pena/");
        Assert.Null(card.QuerySelector("header.top, footer.foot, script"));
        Assert.NotEmpty(card.QuerySelectorAll("a"));
        Assert.All(card.QuerySelectorAll("a"), a => Assert.Equal("_blank", a.GetAttribute("target")));
        Assert.False(Directory.Exists(Path.Combine(site.Host.Output, "embed/partners/longview-mill")));
    }

    [Fact]
    public void The_copy_to_take_along_works_from_a_disk()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(site.Host.Output, "take-away", "site-es.zip"));
        var names = zip.Entries.Select(e => e.FullName).ToHashSet();
        Assert.Contains("index.html", names);
        Assert.Contains("programs/program-01/flyer/index.html", names);
        Assert.DoesNotContain(names, n => n.StartsWith("es/", StringComparison.Ordinal) || n.StartsWith("embed/", StringComparison.Ordinal));
        var links = 0;
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            var page = new HtmlParser().ParseDocument(reader.ReadToEnd());
            foreach (var address in page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                Assert.False(address.StartsWith('/'), $"{entry.FullName}: {address}");
                if (!address.Contains("://", StringComparison.Ordinal) && !address.StartsWith('#'))
                {
                    var target = new Uri(new Uri("file:///" + entry.FullName), address.Split('#', '?')[0]).AbsolutePath[1..];
                    Assert.Contains(target, names);
                    links++;
                }
            }
        }

        Assert.True(links > 1000);
    }

    /// <summary>As a phone would: from dark and light dots, three for each module.</summary>
    private static string? Read(QrCode code)
    {
        const int Dots = 3;
        var side = code.Size * Dots;
        var light = Enumerable.Repeat(byte.MaxValue, side * side).ToArray();
        foreach (Match row in Regex.Matches(code.Path, @"M0 (\d+)\.5(?:m(\d+) 0h(\d+))*"))
        {
            var (y, x) = (int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture), 0);
            foreach (var (skipped, length) in Numbers(row.Groups[2]).Zip(Numbers(row.Groups[3])))
            {
                x += skipped;
                for (var dot = y * Dots; dot < (y + 1) * Dots; dot++)
                {
                    light.AsSpan((dot * side) + (x * Dots), length * Dots).Clear();
                }

                x += length;
            }
        }

        var source = new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)))?.Text;

        static IEnumerable<int> Numbers(Group found) => found.Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture));
    }
}
