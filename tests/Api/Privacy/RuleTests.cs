using System.Diagnostics;
using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

public sealed class RuleTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_inputs_that_publish_the_same_table_have_the_same_certificate()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 5, years: ["2020-21"]);
        var one = Publication.Publish(Regions.Input(facts, counts));
        var uncertified = RuleOptions.Standard with { Certify = false };
        var quick = Publication.Publish(Regions.Input(facts, counts), uncertified);
        static bool Same(PublicationResult left, PublicationResult right) =>
            left.Cells.All(c => right.Cells[c.Key] == c.Value);
        var pairs = 0;
        // Two hidden districts of one county change places, which no published figure can tell.
        string[] tiny = ["20094", "20215", "20401", "20403", "20402"];
        foreach (var (a, b) in tiny.SelectMany(a => tiny.Where(b => string.CompareOrdinal(a, b) < 0).Select(b => (a, b))))
        {
            var swapped = counts.Select(c => c.District == a ? c with { District = b }
                : c.District == b ? c with { District = a } : c).ToList();

            // Most pairs differ already before the proofs, which take the time; three that do not are enough.
            if (pairs == 3 || !Same(quick, Publication.Publish(Regions.Input(facts, swapped), uncertified)))
            {
                continue;
            }

            var two = Publication.Publish(Regions.Input(facts, swapped));
            if (Same(one, two))
            {
                pairs++;
                Assert.Equal(CertificateText.Write(one.Certificate), CertificateText.Write(two.Certificate));
                Assert.Equal(one.Utility.ToString(), two.Utility.ToString());
            }
        }

        Assert.Equal(3, pairs);
    }

    [Fact]
    public void The_order_of_rows_makes_no_difference()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 5, years: ["2020-21"]);
        var one = Publication.Publish(Regions.Input(facts, counts));
        counts.Reverse();
        var two = Publication.Publish(Regions.Input(facts with { Areas = [.. facts.Areas.Reverse()] }, counts));

        Assert.All(one.Cells, c => Assert.Equal(c.Value, two.Cells[c.Key]));
        Assert.Equal(CertificateText.Write(one.Certificate), CertificateText.Write(two.Certificate));
    }

    [Fact]
    public void No_count_below_ten_is_published_and_a_missing_district_is_not_available()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 6, missing: 0.2);
        var result = Publication.Publish(Regions.Input(facts, counts));
        var supplied = counts.Select(c => (c.District, c.Year)).ToHashSet();

        Assert.True(result.Passed);
        Assert.All(result.Cells.Values, c => Assert.True(c.Value is null or >= 10));
        Assert.All(
            result.Cells.Where(c => facts.Areas.Single(a => a.Code == c.Key.Area).Kind == AreaKind.District
                && !supplied.Contains((c.Key.Area, c.Key.Year))),
            c => Assert.Equal(CellStatus.NotAvailable, c.Value.Status));
    }

    /// <summary>Else what the others say of the split would, with the sums, be what it says of itself.</summary>
    [Fact]
    public void A_split_that_one_district_has_not_supplied_is_not_offered_that_year()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 5, years: ["2020-21", "2021-22"]);
        counts.RemoveAll(c => c is { District: "35200", Year: "2020-21", Group: "latinx" or "not_latinx" });
        var result = Publication.Publish(Regions.Input(facts, counts));
        CellStatus At(string year, string group) => result.Cells[new("Region", year, "any", group)].Status;

        Assert.True(result.Passed, result.AuditFailure);
        Assert.Equal((CellStatus.Value, CellStatus.Value), (At("2020-21", "female"), At("2021-22", "latinx")));
        Assert.All(result.Cells.Where(c => c.Key is { Year: "2020-21", Group: "latinx" or "not_latinx" }),
            c => Assert.Equal(CellStatus.NotAvailable, c.Value.Status));
        Assert.True(CertificateAudit.Verify(result.Cells, facts, result.Certificate).Passed);
    }

    [Fact]
    public void A_certificate_is_written_and_read_back()
    {
        var facts = Regions.Southwest();
        var result = Publication.Publish(Regions.Input(facts, Regions.Counts(facts, 5)));
        var text = CertificateText.Write(result.Certificate);
        var clock = Stopwatch.StartNew();
        var report = CertificateAudit.Verify(result.Cells, facts, CertificateText.Read(text));
        output.WriteLine($"{report.SuppressedCells} cells verified in {clock.ElapsedMilliseconds} ms; {text.Length} characters");

        Assert.True(report.Passed);
        Assert.True(clock.ElapsedMilliseconds < 1000);
        Assert.Equal(text, CertificateText.Write(CertificateText.Read(text)));
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => CertificateText.Read("certificate 1\nx\n")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_tampered_release_or_certificate_is_refused()
    {
        var facts = Regions.Southwest();
        var result = Publication.Publish(Regions.Input(facts, Regions.Counts(facts, 5, years: ["2020-21"])));
        var year = result.Certificate.Years[0];
        bool Refused(IReadOnlyDictionary<CellKey, PublishedCell> cells, CertificateYear y) =>
            !CertificateAudit.Verify(cells, facts, new Certificate([y])).Passed;
        Dictionary<CellKey, PublishedCell> With(CellKey key, PublishedCell cell) => new(result.Cells) { [key] = cell };
        var shown = result.Cells.Where(c => c.Value.Value is not null).Select(c => c.Key).ToList();
        var entry = year.Entries.First(e => e.High.Count > 0 && e.Low.Count > 0);

        Assert.False(Refused(result.Cells, year));
        Assert.All(shown, k => Assert.True(Refused(With(k, PublishedCell.Of(result.Cells[k].Value!.Value + 1)), year)));
        Assert.All(shown, k => Assert.True(Refused(With(k, PublishedCell.Suppressed), year)));
        Assert.All(year.Entries, e => Assert.True(Refused(With(e.Cell, PublishedCell.Of(12)), year)));
        Assert.True(Refused(result.Cells, year with { Entries = [.. year.Entries.Skip(1)] }));
        Assert.True(Refused(result.Cells, year with { Entries = [.. year.Entries, entry] }));
        Assert.True(Refused(result.Cells, year with { Students = [.. year.Students.Skip(1)] }));
        Assert.True(Refused(result.Cells, year with
        {
            Entries = [.. year.Entries.Select(e => e == entry ? e with { High = [], Low = e.High } : e)],
        }));
        Assert.False(CertificateAudit.Verify(result.Cells, facts, new Certificate([])).Passed);
    }

    [Fact]
    public void Ten_years_of_295_districts_take_seconds_and_work_in_step_with_the_districts()
    {
        var few = Publish(100, 10);
        var clock = Stopwatch.StartNew();
        var many = Publish(295, 10);
        output.WriteLine($"295 districts x 10 years: {clock.ElapsedMilliseconds} ms; "
            + $"steps per district and year: {few:0} of 100, {many:0} of 295");

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));

        // Not the clock, which depends on what else the machine does.
        Assert.True(many < 2 * few);
    }

    private static double Publish(int districts, int count)
    {
        string[] years = [.. Enumerable.Range(0, count).Select(y => $"Y{y}")];
        var facts = Regions.MadeUp(4, districts, years);
        var result = Publication.Publish(Regions.Input(facts, Regions.Counts(facts, 4, years: years)));
        Assert.True(result.Passed, result.AuditFailure);
        return (double)result.Steps / districts / count;
    }

    [Fact]
    public void Impossible_counts_are_refused_without_a_number()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 5, years: ["2020-21"]);
        var wrong = counts.Select(c => c is { District: "06037", Level: "prep", Group: "all" }
            ? c with { Students = 7919 } : c).ToList();
        var error = Assert.Throws<ArgumentException>(() => Publication.Publish(Regions.Input(facts, wrong)));

        Assert.Contains("06037", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("7919", error.Message, StringComparison.Ordinal);
    }
}
