using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Submissions;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>How what was admitted joins what sources brought.</summary>
public sealed class AdmittedFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WorkingStore _store;

    public AdmittedFactsTests()
    {
        RealFacts.CopyTo(_folder);
        _store = new WorkingStore(_folder.Path);
    }

    public void Dispose()
    {
        _store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void With_nothing_admitted_a_release_holds_what_sources_brought_and_a_day_to_look_again()
    {
        using var db = _store.Open();
        var content = Build(db);
        Assert.Equal(db.OpportunityPartners.Count(), content.OpportunityPartners.Count);
        Assert.Equal(db.OpportunityDistricts.Count(), content.OpportunityDistricts.Count);
        Assert.Equal(
            db.Programs.AsNoTracking().ToList().OrderBy(p => p.Slug, StringComparer.Ordinal).Select(p => p.Name),
            content.Programs.Select(p => p.Name));
        Assert.Equal(db.Sources.Count(), content.Sources.Count);
        Assert.All(content.Programs, p => Assert.Equal(p.DateSeen!.Value.AddYears(1), p.ReviewDue));
        Assert.All(content.Events.Cast<Fact>().Concat(content.Partners), f => Assert.NotNull(f.ReviewDue));
    }

    [Fact]
    public void A_proposal_is_in_no_release_and_neither_is_a_row_of_it()
    {
        using var db = _store.Open();
        var before = ReleaseIdentity.Of(Build(db));
        db.Submissions.Add(Submission("new-one", """{"name":"New","level":"PREP","status":"CURRENT"}""", admitted: null));
        db.SaveChanges();
        Assert.Equal(before, ReleaseIdentity.Of(Build(db)));
    }

    [Fact]
    public void The_same_facts_admitted_have_the_same_identity_whatever_their_ids()
    {
        using var db = _store.Open();
        var row = Submission("new-one", null, """{"name":"New","level":"PREP","status":"CURRENT"}""");
        db.Submissions.Add(row);
        db.SaveChanges();
        var first = ReleaseIdentity.Of(Build(db));
        db.Submissions.Where(s => s.Id == row.Id).ExecuteDelete();
        db.ChangeTracker.Clear();
        db.Submissions.Add(row with { Id = "another", Version = 9, Proposal = """{"name":"Later"}""" });
        db.SaveChanges();
        Assert.Equal(first, ReleaseIdentity.Of(Build(db)));
    }

    [Fact]
    public void A_record_of_a_sector_that_no_source_lists_any_more_stops_the_publication()
    {
        using var db = _store.Open();
        db.Submissions.Add(Submission("new-one", null, """{"name":"New","level":"PREP","status":"CURRENT","sectorKey":"gone"}"""));
        db.SaveChanges();
        Assert.Contains("new-one", Assert.Throws<InvalidDataException>(() => Build(db)).Message, StringComparison.Ordinal);
    }

    private static Submission Submission(string slug, string? proposal, string? admitted) => new()
    {
        Id = "000000000000000000000001",
        Kind = SubmissionKind.Program,
        Owner = "cascadia-technical-academy",
        Slug = slug,
        Title = "New",
        State = admitted is null ? SubmissionState.Waiting : SubmissionState.Approved,
        Version = 1,
        Proposal = proposal,
        Admitted = admitted,
        AdmittedOn = admitted is null ? null : new DateOnly(2026, 11, 24),
        SubmittedOn = new DateOnly(2026, 11, 24),
    };

    private static ReleaseContent Build(WorkingDb db) =>
        ReleaseBuilder.Build(db, RegionDefinition.Read(), [], TextWriter.Null);
}
