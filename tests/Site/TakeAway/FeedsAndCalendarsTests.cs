using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareerConnect.Tests.Site.Content;
using Xunit;

namespace CareerConnect.Tests.Site.TakeAway;

/// <summary>What RFC 4287 and RFC 5545 demand of every feed and every calendar, asked of all that a site has.</summary>
public sealed class FeedsAndCalendarsTests(WrittenPagesTests.GoodSite site) : IClassFixture<WrittenPagesTests.GoodSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_feed_has_what_the_rules_of_atom_demand()
    {
        var feeds = Files("feed*.xml").ToList();
        Assert.InRange(feeds.Count, 6, 20);
        foreach (var (file, text) in feeds)
        {
            Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", text, StringComparison.Ordinal);
            var feed = XDocument.Parse(text).Root!;
            var entries = feed.Elements(Atom + "entry").ToList();
            Assert.True(feed.Name == Atom + "feed" && entries.Count > 0, file);

            // Sections 4.1.1 and 4.1.2: once each; an author of the feed is that of its entries.
            Assert.All(entries.Prepend(feed), e => Assert.All(["id", "title", "updated"], name => Assert.Single(e.Elements(Atom + name))));
            Assert.All(entries.Prepend(feed), e => Assert.True(Uri.IsWellFormedUriString(Value(e, "id"), UriKind.Absolute), Value(e, "id")));
            Assert.NotEmpty(Value(Assert.Single(feed.Elements(Atom + "author")), "name"));
            Assert.Equal(entries.Count, entries.Select(e => Value(e, "id")).Distinct().Count());

            // Section 4.2.7: where the feed itself is, and a page for each entry, which has no content of its own.
            Assert.EndsWith(file, Link(feed, "self"), StringComparison.Ordinal);
            Assert.All(entries, e => Assert.Equal(Value(e, "id"), Link(e, "alternate")));
            Assert.All(entries, e => Assert.True(File.Exists(Path.Combine(site.Input.Output, Page(e))), Page(e)));
            Assert.All(entries, e => Assert.True(string.CompareOrdinal(Value(e, "updated"), Value(feed, "updated")) <= 0, file));
        }
    }

    [Fact]
    public void Every_calendar_has_what_the_rules_of_icalendar_demand()
    {
        var calendars = Files("*.ics").ToList();
        Assert.True(calendars.Count > 4);
        foreach (var (file, text) in calendars)
        {
            // Section 3.1: lines end with CRLF and are folded at 75 octets.
            Assert.DoesNotMatch("[^\r]\n", text);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
            Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));

            // Sections 3.6, 3.6.1 and 3.8.7.2: of the calendar, then of each event.
            var head = lines.TakeWhile(l => l != "BEGIN:VEVENT").ToList();
            Assert.Single(head, "VERSION:2.0");
            Assert.Single(head, l => l.StartsWith("PRODID:", StringComparison.Ordinal));
            var events = string.Join('\n', lines.Skip(head.Count).SkipLast(1)).Split("END:VEVENT", StringSplitOptions.RemoveEmptyEntries);
            Assert.NotEmpty(events);
            Assert.All(events, e => Assert.Single(Regex.Matches(e, "^BEGIN:VEVENT$", RegexOptions.Multiline)));
            Assert.All(events, e => Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", Only(e, "DTSTAMP")));
            Assert.All(events, e => Assert.True(string.CompareOrdinal(Only(e, "DTEND;VALUE=DATE"), Only(e, "DTSTART;VALUE=DATE")) > 0, file));
            Assert.All(events, e => Assert.NotEmpty(Only(e, "SUMMARY")));
            Assert.All(events, e => Assert.Contains(Only(e, "STATUS"), (string[])["CONFIRMED", "TENTATIVE", "CANCELLED"]));
            Assert.All(events, e => Assert.True(Uri.IsWellFormedUriString(Only(e, "URL"), UriKind.Absolute), file));
            Assert.Equal(events.Length, events.Select(e => Only(e, "UID")).Distinct().Count());
        }
    }

    private static string Only(string part, string property) =>
        Assert.Single(part.Split('\n'), line => line.StartsWith(property + ":", StringComparison.Ordinal))[(property.Length + 1)..];

    private static string Value(XElement element, string name) => element.Element(Atom + name)!.Value;

    private static string Link(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static string Page(XElement entry) => new Uri(Value(entry, "id")).AbsolutePath[1..] + "index.html";

    private IEnumerable<(string Name, string Text)> Files(string pattern) =>
        Directory.EnumerateFiles(site.Input.Output, pattern, SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(site.Input.Output, file).Replace('\\', '/'), File.ReadAllText(file)));
}
