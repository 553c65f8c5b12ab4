using CareerConnect.Api.Sources;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TinyStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        _store.Import();
        var first = _store.Dump();
        _store.Now = _store.Now.AddYears(1);
        _store.Import();

        Assert.Contains("Vancouver School District", first, StringComparison.Ordinal);
        Assert.Equal(first, _store.Dump());
        Assert.Contains("Tiny region: 4 districts, 8 enrolment counts", _store.Progress.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Nothing has changed.\n", _store.Progress.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_nobody_knows_is_refused_with_what_is_known()
    {
        _store.Import();
        var before = _store.Dump();
        var path = _store.Write("lunches.csv", "day,meal\nMonday,soup\n");

        Assert.Contains("lunches.csv:1: the header is not of a kind known here", _store.Refusal(path), StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var path = Path.Combine(_store.Folder, "none.csv");
        Assert.Equal($"none.csv: it is not there: expected a file at {path}", _store.Refusal(path));
        Assert.Throws<ImportFailedException>(() => _store.Import(Path.Combine(_store.Folder, "none.csv")));
    }

    [Fact]
    public void A_source_that_lost_a_row_loses_it_in_the_store_and_one_that_changed_is_changed()
    {
        _store.Import();
        _store.Committed = [new Altered(new TinyRegion(_store.Folder), batch =>
        {
            batch.EnrollmentCounts.RemoveAll(c => c.Group == "low_income");
            batch.Districts[0] = batch.Districts[0] with { Name = "Fort Vancouver", CountyNames = ["Clark"] };
        })];
        _store.Import();

        using var db = _store.Open();
        Assert.Equal(4, db.EnrollmentCounts.Count());
        Assert.Equal(["Clark"], db.Districts.Single(d => d.Name == "Fort Vancouver").CountyNames);
        Assert.EndsWith("5 rows have changed.\n", _store.Progress.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_nowhere_or_is_there_twice_is_refused()
    {
        _store.Import();
        var before = _store.Dump();
        _store.Committed = [new Altered(new TinyRegion(_store.Folder), batch =>
        {
            batch.Districts.Add(batch.Districts[0] with { Slug = "second" });
            batch.Districts.Add(batch.Districts[0] with { Code = "99999", Slug = "third", CountyCode = "53999", SourceKey = "nobody" });
            batch.EnrollmentCounts.Add(batch.EnrollmentCounts[0] with { AreaCode = "12345" });
            batch.EnrollmentCounts.Add(batch.EnrollmentCounts[0] with { Group = "left_handed" });
            batch.EnrollmentCounts.Add(batch.EnrollmentCounts[0] with { Group = "migrant", Students = 4 });
        })];

        Assert.Equal(
            [
                "districts: '06037' is not there once only",
                "district 99999: 'nobody' is not a source",
                "district 99999: '53999' is not a county",
                "enrolment: '12345' is not a place",
                "enrolment: 'left_handed' is not a group",
                "tiny_region: 06037 2022-23 migrant is not a count of 10 or more, a zero, or withheld",
            ],
            _store.Refusal().Split('\n'));
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void A_failure_while_writing_leaves_the_store_as_it_was()
    {
        _store.Import();
        var before = _store.Dump();
        using (var db = _store.Open())
        {
            db.Database.ExecuteSqlRaw(
                "CREATE TRIGGER full BEFORE INSERT ON \"ParticipationCounts\" WHEN NEW.\"Level\" = 'launch' BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        }

        Assert.ThrowsAny<Exception>(() => _store.ImportDemonstration());
        Assert.Equal(before, _store.Dump());
    }

    private sealed class Altered(SourceImport source, Action<ImportBatch> alter) : SourceImport
    {
        public override string Title => source.Title;

        public override string Folder => source.Folder;

        public override void Read(SourceReader reader, ImportBatch batch)
        {
            source.Read(reader, batch);
            alter(batch);
        }
    }
}
