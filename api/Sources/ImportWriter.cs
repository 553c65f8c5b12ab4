using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources.Changes;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Sources;

/// <summary>
/// Makes the store hold, of each source in a batch, exactly the batch's rows. Rows are compared by their keys and only
/// differences are written: what is imported twice is not written twice. Rows go in by the thousand and are then
/// forgotten here, so that fifty thousand programs are not held as what they were and what they become.
/// </summary>
internal sealed class ImportWriter(WorkingDb db, ImportBatch batch, IReadOnlyCollection<string> withdrawn)
{
    private const int Enough = 1000;

    private readonly HashSet<string> _there = [.. batch.Sources.Select(s => s.Key)];
    private readonly HashSet<string> _sources = [.. batch.Sources.Select(s => s.Key), .. withdrawn];
    private readonly Dictionary<RowChange, int> _changes = [];
    private int _changed;

    /// <summary>Writes the facts and tells what that and moving the counts does.</summary>
    public IReadOnlyList<RowChange> WriteFacts()
    {
        batch.Counts.Name(_sources);

        // Compared here: a batch may name more sources than a statement takes.
        var opportunities = db.Programs.Select(p => new { p.Slug, p.SourceKey }).AsEnumerable()
            .Concat(db.Events.Select(e => new { e.Slug, e.SourceKey })).Where(o => Ours(o.SourceKey)).Select(o => o.Slug).ToHashSet();

        // What no longer has a row is taken out when nothing leads to it any more.
        Put(batch.Sources, db.Sources, s => s.Key, _ => false);
        Put(batch.Districts, db.Districts, d => d.Code, d => Ours(d.SourceKey));
        Put(batch.Sectors, db.Sectors, s => s.Key, s => Ours(s.SourceKey));
        Put(batch.Partners, db.Partners, p => p.Slug, p => Ours(p.SourceKey));
        Put(batch.Programs, db.Programs, p => p.Slug, p => Ours(p.SourceKey));
        Put(batch.Events, db.Events, e => e.Slug, e => Ours(e.SourceKey));
        Put(batch.OpportunityDistricts, db.OpportunityDistricts,
            d => (d.OpportunitySlug, d.DistrictCode, d.Relation), d => Ours(d.SourceKey));
        if (batch.OpportunityPartners.Count > 0 || opportunities.Count > 0)
        {
            Put(batch.OpportunityPartners, db.OpportunityPartners, KeyOf, p => opportunities.Contains(p.OpportunitySlug));
        }

        Put(batch.Outcomes, db.Outcomes, o => o.Key, o => Ours(o.SourceKey));
        Put(batch.Goals, db.Goals, g => g.Key, g => Ours(g.SourceKey));
        Put(batch.NetworkFacts, db.NetworkFacts, f => f.Key, f => Ours(f.SourceKey));
        Put(batch.CountyOutlines, db.CountyOutlines, o => o.CountyCode, o => Ours(o.SourceKey));
        Put(batch.SearchSynonyms, db.SearchSynonyms, s => (s.TermEs, s.TermEn), s => Ours(s.SourceKey));
        Put(batch.OutcomeDefinitions, db.OutcomeDefinitions, d => d.Measure, d => Ours(d.SourceKey));
        Put(batch.Engagements, db.Engagements, e => e.Key, e => Ours(e.SourceKey));
        Put(batch.EngagementStudents, db.EngagementStudents, s => s.EngagementKey, s => Ours(s.SourceKey));
        Put(batch.RigorRules, db.RigorRules, r => r.Key, r => Ours(r.SourceKey));
        Put(batch.ProfessionalCounts, db.ProfessionalCounts, c => (c.SchoolYear, c.Dimension, c.Group), c => Ours(c.SourceKey));
        Put(batch.ElementEvidence, db.ElementEvidence, e => (e.ProgramSlug, e.Element), e => Ours(e.SourceKey));
        Put(batch.EndorsementEntries, db.EndorsementEntries, e => (e.ProgramSlug, e.When, e.Status), e => Ours(e.SourceKey));
        Put(batch.DistrictPlans, db.DistrictPlans, p => p.DistrictCode, p => Ours(p.SourceKey));
        Put(batch.WorkGroups, db.WorkGroups, g => g.Key, g => Ours(g.SourceKey));
        Put(batch.SharedPractices, db.SharedPractices, p => p.Key, p => Ours(p.SourceKey));
        Put(batch.Indicators, db.Indicators, i => i.Key, i => Ours(i.SourceKey));
        foreach (var gone in db.Sources.AsNoTracking().AsEnumerable().Where(s => Gone(s.Key)))
        {
            db.Remove(gone);
        }

        Note();
        return [.. StagedChanges.InOrder(_changes.Select(c => c.Key with { Rows = c.Value }).Concat(batch.Counts.Changes()))];
    }

    /// <summary>Moves the counts and gives how many rows of all have changed.</summary>
    public int WriteCounts()
    {
        // A count leads to its source: it goes before it and comes after it.
        var counts = batch.Counts;
        _changed += counts.Enrollment.Remove() + counts.Participation.Remove() + db.SaveChanges();
        db.ChangeTracker.Clear();
        _changed += counts.Enrollment.Write() + counts.Participation.Write();
        counts.Drop();
        return _changed;
    }

    private static (string, string, PartnerPart) KeyOf(OpportunityPartner p) => (p.OpportunitySlug, p.PartnerSlug, p.Part);

    private bool Ours(string source) => _sources.Contains(source);

    private bool Gone(string source) => Ours(source) && !_there.Contains(source);

    // What has no source of its own is read.
    private bool Touches<T>(IQueryable<T> stored)
        where T : class =>
        db.Model.FindEntityType(typeof(T))!.FindProperty(nameof(Fact.SourceKey)) is null
        || stored.Select(row => EF.Property<string>(row, nameof(Fact.SourceKey))).Distinct().AsEnumerable().Any(Ours);

    private void Put<T, TKey>(List<T> rows, IQueryable<T> stored, Func<T, TKey> key, Func<T, bool> ours)
        where T : class
        where TKey : notnull
    {
        // Of a table that the import does not touch nothing is read.
        if (rows.Count == 0 && !Touches(stored))
        {
            return;
        }

        var before = stored.AsNoTracking().ToDictionary(key);
        InParts(rows.OrderBy(r => key(r).ToString(), StringComparer.Ordinal), row =>
        {
            if (before.Remove(key(row), out var old))
            {
                db.Attach(old).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        });
        InParts(before.Values.Where(ours), row => db.Remove(row));
    }

    private void InParts<T>(IEnumerable<T> rows, Action<T> stage)
    {
        foreach (var part in rows.Chunk(Enough))
        {
            Array.ForEach(part, row => stage(row));
            Note();
            _changed += db.SaveChanges();
            db.ChangeTracker.Clear();
        }
    }

    private void Note()
    {
        foreach (var change in StagedChanges.Of(db))
        {
            _changes[change] = _changes.GetValueOrDefault(change) + change.Rows;
        }
    }
}
