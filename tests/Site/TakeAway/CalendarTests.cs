using System.Text;
using CareerConnect.Site.TakeAway;
using Xunit;

namespace CareerConnect.Tests.Site.TakeAway;

public sealed class CalendarTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void A_last_day_to_apply_is_a_whole_day_with_an_id_that_stays()
    {
        var lines = Lines("programs/program-07/calendar.ics");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("UID:program-07@example.org", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20270107", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270108", lines);
        Assert.Contains("DTSTAMP:20261123T000000Z", lines);
        Assert.Contains("URL:http://localhost:5080/programs/program-07/", lines);
        Assert.Contains(lines, l => l.StartsWith("SUMMARY:Last day to apply: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_confirmed_is_tentative() =>
        Assert.Contains("STATUS:TENTATIVE", Lines("events/career-fair/calendar.ics"));

    [Fact]
    public void A_county_has_the_days_of_all_it_offers_and_of_nothing_else()
    {
        var ids = Lines("take-away/calendars/clark.ics").Where(l => l.StartsWith("UID:", StringComparison.Ordinal));
        Assert.Equal(["UID:career-fair@example.org", "UID:program-21@example.org"], ids);
    }

    [Fact]
    public void Nothing_without_a_day_has_a_calendar() =>
        Assert.False(File.Exists(Path.Combine(site.Host.Output, "programs/program-01/calendar.ics")));

    [Fact]
    public void Long_lines_are_folded_between_letters_and_marks_are_escaped()
    {
        var text = new CalendarText().Words("SUMMARY", "a,b;c\\d " + string.Concat(Enumerable.Repeat("ñ", 80))).ToBytes();
        var lines = Encoding.UTF8.GetString(text).Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.All(lines.Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
        Assert.Equal(
            "SUMMARY:a\\,b\\;c\\\\d " + string.Concat(Enumerable.Repeat("ñ", 80)),
            string.Concat(lines.Select((line, i) => i == 0 ? line : line[1..])));
    }

    private string[] Lines(string file)
    {
        var text = File.ReadAllText(Path.Combine(site.Host.Output, file));
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
    }
}
