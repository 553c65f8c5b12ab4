using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources;

/// <summary>
/// Makes the store hold, of each source in a batch, exactly the batch's rows. Rows are compared by their keys and only
/// differences are written: what is imported twice is not written twice.
/// </summary>
internal sealed class ImportWriter(WorkingDb db, ImportBatch batch, IReadOnlyCollection<string> withdrawn)
{
    private readonly HashSet<string> _sources = [.. batch.Sources.Select(s => s.Key), .. withdrawn];

    /// <summary>Stages every change; returns how many rows differ.</summary>
    public int Write()
    {
        var opportunities = db.Programs.Where(p => _sources.Contains(p.SourceKey)).Select(p => p.Slug)
            .Concat(db.Events.Where(e => _sources.Contains(e.SourceKey)).Select(e => e.Slug)).ToHashSet();

        Put(batch.Sources, db.Sources, s => s.Key, s => _sources.Contains(s.Key));
        Put(batch.Districts, db.Districts, d => d.Code, d => Ours(d.SourceKey));
        Put(batch.Sectors, db.Sectors, s => s.Key, s => Ours(s.SourceKey));
        Put(batch.Partners, db.Partners, p => p.Slug, p => Ours(p.SourceKey));
        Put(batch.Programs, db.Programs, p => p.Slug, p => Ours(p.SourceKey));
        Put(batch.Events, db.Events, e => e.Slug, e => Ours(e.SourceKey));
        Put(batch.OpportunityDistricts, db.OpportunityDistricts,
            d => (d.OpportunitySlug, d.DistrictCode, d.Relation), d => Ours(d.SourceKey));
        Put(batch.OpportunityPartners, db.OpportunityPartners, KeyOf, p => opportunities.Contains(p.OpportunitySlug));
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

        // The counts are many: only those of the sources at hand are looked at.
        Put(batch.EnrollmentCounts, db.EnrollmentCounts.Where(c => _sources.Contains(c.SourceKey)),
            c => (c.SourceKey, c.AreaCode, c.SchoolYear, c.Group), c => Ours(c.SourceKey));
        Put(batch.ParticipationCounts, db.ParticipationCounts.Where(c => _sources.Contains(c.SourceKey)),
            c => (c.SourceKey, c.DistrictCode, c.SchoolYear, c.Level, c.Group), c => Ours(c.SourceKey));
        return db.SaveChanges();
    }

    private static (string, string, PartnerPart) KeyOf(OpportunityPartner p) => (p.OpportunitySlug, p.PartnerSlug, p.Part);

    private bool Ours(string source) => _sources.Contains(source);

    private void Put<T, TKey>(List<T> rows, IQueryable<T> stored, Func<T, TKey> key, Func<T, bool> ours)
        where T : class
        where TKey : notnull
    {
        var before = stored.ToDictionary(key);
        foreach (var row in rows.OrderBy(r => key(r).ToString(), StringComparer.Ordinal))
        {
            if (before.Remove(key(row), out var old))
            {
                db.Entry(old).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }

        db.RemoveRange(before.Values.Where(ours));
    }
}
