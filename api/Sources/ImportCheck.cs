using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Sources.Staging;

namespace CareerConnect.Api.Sources;

/// <summary>Checks what no single table can: that keys are unique and that every reference leads somewhere.</summary>
public sealed class ImportCheck(ImportBatch batch, KnownFacts known, RegionDefinition region, ImportErrors errors)
{
    public void Run()
    {
        Unique("sources", batch.Sources.Select(s => s.Key));
        Unique("districts", batch.Districts.Select(d => d.Code));
        Unique("districts", batch.Districts.Select(d => d.Slug));
        Unique("sectors", batch.Sectors.Select(s => s.Key));
        Unique("partners", batch.Partners.Select(p => p.Slug));
        Unique("programs and events", batch.Programs.Select(p => p.Slug).Concat(batch.Events.Select(e => e.Slug)));
        Unique("outcomes", batch.Outcomes.Select(o => o.Key));
        Unique("goals", batch.Goals.Select(g => g.Key));
        Unique("network facts", batch.NetworkFacts.Select(f => f.Key));
        Unique("county outlines", batch.CountyOutlines.Select(o => o.CountyCode));
        Unique("synonyms", batch.SearchSynonyms.Select(s => $"{s.TermEs} {s.TermEn}"));
        Unique("program districts", batch.OpportunityDistricts.Select(d => $"{d.OpportunitySlug} {d.DistrictCode} {d.Relation}"));
        Unique("program partners", batch.OpportunityPartners.Select(p => $"{p.OpportunitySlug} {p.PartnerSlug} {p.Part}"));
        Unique("outcome definitions", batch.OutcomeDefinitions.Select(d => d.Measure));
        Unique("engagements", batch.Engagements.Select(e => e.Key));
        Unique("rigor rules", batch.RigorRules.Select(r => r.Key));
        Unique("counts of professionals", batch.ProfessionalCounts.Select(c => $"{c.SchoolYear} {c.Dimension} {c.Group}"));
        Unique("launch elements", batch.ElementEvidence.Select(e => $"{e.ProgramSlug} {e.Element}"));
        Unique("endorsement entries", batch.EndorsementEntries.Select(e => $"{e.ProgramSlug} {e.When} {e.Status}"));
        Unique("district plans", batch.DistrictPlans.Select(p => p.DistrictCode));
        Unique("work groups", batch.WorkGroups.Select(g => g.Key));
        Unique("shared practices", batch.SharedPractices.Select(p => p.Key));
        Unique("indicators", batch.Indicators.Select(i => i.Key));
        Unique("enrolment", batch.Counts.Enrollment);
        Unique("participation", batch.Counts.Participation);

        var sources = known.Sources.Select(s => s.Key).ToHashSet();
        Lead("a source", sources, batch.Facts().Select(f => (f.Of, (string?)f.Fact.SourceKey)));
        Places();
        Opportunities();
        Planned();
        Counts(sources);
    }

    private void Places()
    {
        var counties = region.Counties.Select(c => c.Code).ToHashSet();
        var sectors = batch.Sectors.Select(s => s.Key).ToHashSet();
        var opportunities = batch.Programs.Cast<Opportunity>().Concat(batch.Events).ToList();
        Lead("a county", counties,
        [
            .. batch.Districts.Select(d => ($"district {d.Code}", (string?)d.CountyCode)),
            .. batch.Partners.Select(p => ($"partner {p.Slug}", p.CountyCode)),
            .. opportunities.Select(o => (o.Slug, o.CountyCode)),
            .. opportunities.SelectMany(o => o.ServesCountyCodes, (o, code) => (o.Slug, (string?)code)),
        ]);
        Lead("a sector", sectors,
        [
            .. batch.Partners.Select(p => ($"partner {p.Slug}", p.SectorKey)),
            .. opportunities.Select(o => (o.Slug, o.SectorKey)),
        ]);
    }

    private void Opportunities()
    {
        var slugs = batch.Programs.Select(p => p.Slug).Concat(batch.Events.Select(e => e.Slug)).ToHashSet();
        var partners = batch.Partners.Select(p => p.Slug).ToHashSet();
        var districts = known.Districts.Select(d => d.Code).ToHashSet();
        Lead("a program or event", slugs,
        [
            .. batch.OpportunityPartners.Select(p => ($"partner {p.PartnerSlug}", (string?)p.OpportunitySlug)),
            .. batch.OpportunityDistricts.Where(d => !d.AllOfProvider)
                .Select(d => ($"district {d.DistrictCode}", (string?)d.OpportunitySlug)),
        ]);
        Lead("a partner", partners,
        [
            .. batch.OpportunityPartners.Select(p => (p.OpportunitySlug, (string?)p.PartnerSlug)),
            .. batch.OpportunityDistricts.Where(d => d.AllOfProvider)
                .Select(d => ($"district {d.DistrictCode}", (string?)d.OpportunitySlug)),
        ]);
        Lead("a district", districts,
            batch.OpportunityDistricts.Select(d => (d.OpportunitySlug, (string?)d.DistrictCode)));
    }

    private void Planned()
    {
        var districts = known.Districts.Select(d => d.Code).ToHashSet();
        var partners = known.Partners.Select(p => p.Slug).ToHashSet();
        Lead("a district", districts,
        [
            .. batch.Engagements.Select(e => ($"engagement {e.Key}", e.DistrictCode)),
            .. batch.DistrictPlans.Select(p => ("district plan", (string?)p.DistrictCode)),
            .. batch.SharedPractices.Select(p => ($"shared practice {p.Key}", p.DistrictCode)),
        ]);
        Lead("a partner", partners,
        [
            .. batch.Engagements.Select(e => ($"engagement {e.Key}", (string?)e.PartnerSlug)),
            .. batch.WorkGroups.Select(g => ($"work group {g.Key}", g.LeadPartnerSlug)),
            .. batch.SharedPractices.Select(p => ($"shared practice {p.Key}", p.PartnerSlug)),
        ]);
        Lead("a program", batch.Programs.Select(p => p.Slug).ToHashSet(),
        [
            .. batch.ElementEvidence.Select(e => ("launch element", (string?)e.ProgramSlug)),
            .. batch.EndorsementEntries.Select(e => ("endorsement", (string?)e.ProgramSlug)),
        ]);
    }

    private void Counts(HashSet<string> sources)
    {
        var (enrollment, participation) = (batch.Counts.Enrollment, batch.Counts.Participation);
        var districts = known.Districts.Select(d => d.Code).ToHashSet();
        var places = region.Counties.Select(c => c.Code).Concat(districts)
            .Append(region.Region.Code).Append(region.Region.StateCode).ToHashSet();
        Lead("a source", sources, "enrolment", enrollment.Different("SourceKey"));
        Lead("a source", sources, "participation", participation.Different("SourceKey"));
        Lead("a place", places, "enrolment", enrollment.Different("AreaCode"));
        Lead("a district", districts, "participation", participation.Different("DistrictCode"));
        var groups = region.Groups.Select(g => g.Key).ToHashSet();
        Lead("a group", groups, "enrolment", enrollment.Different("Group"));
        Lead("a group", groups, "participation", participation.Different("Group"));
        Lead("a level", region.Levels.Select(l => l.Key).ToHashSet(), "participation", participation.Different("Level"));
        foreach (var count in batch.Counts.Impossible())
        {
            errors.Add(new ImportError(
                count.SourceKey, null, null, $"{count.AreaCode} {count.SchoolYear} {count.Group}",
                "a count of 10 or more, a zero, or withheld"));
        }
    }

    private void Unique(string where, StagedTable counts)
    {
        foreach (var (key, _, _) in counts.Twice())
        {
            errors.Add(new ImportError(where, null, null, ImportError.Show(string.Join(' ', key)), "there once only"));
        }
    }

    private void Lead(string to, HashSet<string> keys, string from, IEnumerable<string> references) =>
        Lead(to, keys, references.Order(StringComparer.Ordinal).Select(r => (from, (string?)r)));

    private void Unique(string where, IEnumerable<string> keys)
    {
        foreach (var twice in keys.GroupBy(k => k).Where(g => g.Skip(1).Any()))
        {
            errors.Add(new ImportError(where, null, null, ImportError.Show(twice.Key), "there once only"));
        }
    }

    private void Lead(string to, HashSet<string> keys, IEnumerable<(string From, string? Key)> references)
    {
        foreach (var (from, key) in references.Where(r => r.Key is not null && !keys.Contains(r.Key)).Distinct())
        {
            errors.Add(new ImportError(from, null, null, ImportError.Show(key!), to));
        }
    }
}
