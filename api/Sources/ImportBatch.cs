using CareerConnect.Api.Districts;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Events;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Indicators;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Practices;
using CareerConnect.Api.Professionals;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Search;
using CareerConnect.Api.Sectors;
using CareerConnect.Api.Sources.Staging;
using CareerConnect.Api.WorkGroups;

namespace CareerConnect.Api.Sources;

/// <summary>
/// What one import brings before anything is written: facts in memory, counts staged. For each source here its rows are
/// all there are.
/// </summary>
public sealed class ImportBatch(CountStage counts)
{
    /// <summary>Where counts wait, of which there may be millions.</summary>
    public CountStage Counts { get; } = counts;

    public List<DataSource> Sources { get; } = [];

    public List<District> Districts { get; } = [];

    public List<Sector> Sectors { get; } = [];

    public List<Partner> Partners { get; } = [];

    public List<CareerProgram> Programs { get; } = [];

    public List<CareerEvent> Events { get; } = [];

    public List<OpportunityDistrict> OpportunityDistricts { get; } = [];

    public List<OpportunityPartner> OpportunityPartners { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<NetworkFact> NetworkFacts { get; } = [];

    public List<CountyOutline> CountyOutlines { get; } = [];

    public List<SearchSynonym> SearchSynonyms { get; } = [];

    public List<OutcomeDefinition> OutcomeDefinitions { get; } = [];

    public List<Engagement> Engagements { get; } = [];

    public List<EngagementStudents> EngagementStudents { get; } = [];

    public List<RigorRule> RigorRules { get; } = [];

    public List<ProfessionalCount> ProfessionalCounts { get; } = [];

    public List<ElementEvidence> ElementEvidence { get; } = [];

    public List<EndorsementEntry> EndorsementEntries { get; } = [];

    public List<DistrictPlan> DistrictPlans { get; } = [];

    public List<WorkGroup> WorkGroups { get; } = [];

    public List<SharedPractice> SharedPractices { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    /// <summary>Counts of a table that is read as a whole; they are staged once it was.</summary>
    public List<EnrollmentCount> EnrollmentCounts { get; } = [];

    /// <summary>The same of participation.</summary>
    public List<ParticipationCount> ParticipationCounts { get; } = [];

    /// <summary>Stages the counts that were read.</summary>
    internal void Stage()
    {
        EnrollmentCounts.ForEach(Counts.Add);
        EnrollmentCounts.Clear();
        ParticipationCounts.ForEach(count => Counts.Add(count));
        ParticipationCounts.Clear();
    }

    /// <summary>Every fact here that names a source, with words for it.</summary>
    internal IEnumerable<(string Of, Fact Fact)> Facts() =>
    [
        .. Districts.Select(f => ($"district {f.Code}", (Fact)f)),
        .. Sectors.Select(f => ($"sector {f.Key}", (Fact)f)),
        .. Partners.Select(f => ($"partner {f.Slug}", (Fact)f)),
        .. Programs.Select(f => ($"program {f.Slug}", (Fact)f)),
        .. Events.Select(f => ($"event {f.Slug}", (Fact)f)),
        .. OpportunityDistricts.Select(f => ($"district {f.DistrictCode} of {f.OpportunitySlug}", (Fact)f)),
        .. Outcomes.Select(f => ($"outcome {f.Key}", (Fact)f)),
        .. Goals.Select(f => ($"goal {f.Key}", (Fact)f)),
        .. NetworkFacts.Select(f => ($"network fact {f.Key}", (Fact)f)),
        .. OutcomeDefinitions.Select(f => ($"outcome definition {f.Measure}", (Fact)f)),
        .. Engagements.Select(f => ($"engagement {f.Key}", (Fact)f)),
        .. RigorRules.Select(f => ($"rigor rule {f.Key}", (Fact)f)),
        .. ProfessionalCounts.Select(f => ($"professionals {f.Group}", (Fact)f)),
        .. ElementEvidence.Select(f => ($"evidence on {f.ProgramSlug}", (Fact)f)),
        .. EndorsementEntries.Select(f => ($"endorsement of {f.ProgramSlug}", (Fact)f)),
        .. DistrictPlans.Select(f => ($"plan of district {f.DistrictCode}", (Fact)f)),
        .. WorkGroups.Select(f => ($"work group {f.Key}", (Fact)f)),
        .. SharedPractices.Select(f => ($"shared practice {f.Key}", (Fact)f)),
        .. Indicators.Select(f => ($"indicator {f.Key}", (Fact)f)),
        .. CountyOutlines.Select(f => ($"outline of county {f.CountyCode}", (Fact)f)),
        .. SearchSynonyms.Select(f => ($"synonym {f.TermEs}", (Fact)f)),
    ];

    /// <summary>How many of each noun, by name; for progress.</summary>
    internal IReadOnlyList<(string Noun, int Count)> Sizes() =>
    [
        ("districts", Districts.Count), ("sectors", Sectors.Count), ("partners", Partners.Count),
        ("programs", Programs.Count), ("events", Events.Count),
        ("program-district relations", OpportunityDistricts.Count), ("partner roles", OpportunityPartners.Count),
        ("outcomes", Outcomes.Count), ("goals", Goals.Count), ("network facts", NetworkFacts.Count),
        ("outcome definitions", OutcomeDefinitions.Count), ("engagements", Engagements.Count),
        ("rigor rules", RigorRules.Count), ("counts of professionals", ProfessionalCounts.Count),
        ("launch elements", ElementEvidence.Count), ("endorsement entries", EndorsementEntries.Count),
        ("district plans", DistrictPlans.Count), ("work groups", WorkGroups.Count),
        ("shared practices", SharedPractices.Count), ("indicators", Indicators.Count),
        ("county outlines", CountyOutlines.Count), ("synonyms", SearchSynonyms.Count),
        ("enrolment counts", Counts.Enrollment.Count), ("participation counts", Counts.Participation.Count),
    ];
}
