using CareerConnect.Api.Asks;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Indicators;
using CareerConnect.Api.Offers;
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
using CareerConnect.Api.WorkGroups;

namespace CareerConnect.Api.Data;

/// <summary>All that a release says, table by table: what publish writes and a node reads.</summary>
public sealed record ReleaseContent
{
    public required Region Region { get; init; }

    public required IReadOnlyList<County> Counties { get; init; }

    public IReadOnlyList<CountyGroup> CountyGroups { get; init; } = [];

    public required IReadOnlyList<District> Districts { get; init; }

    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<Sector> Sectors { get; init; }

    public required IReadOnlyList<Partner> Partners { get; init; }

    public required IReadOnlyList<CareerProgram> Programs { get; init; }

    public required IReadOnlyList<CareerEvent> Events { get; init; }

    public required IReadOnlyList<OpportunityDistrict> OpportunityDistricts { get; init; }

    public required IReadOnlyList<OpportunityPartner> OpportunityPartners { get; init; }

    public IReadOnlyList<Offer> Offers { get; init; } = [];

    public IReadOnlyList<Ask> Asks { get; init; } = [];

    public IReadOnlyList<AskAnswer> AskAnswers { get; init; } = [];

    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public required IReadOnlyList<Goal> Goals { get; init; }

    public required IReadOnlyList<DataSource> Sources { get; init; }

    public required IReadOnlyList<ParticipationLevel> Levels { get; init; }

    public required IReadOnlyList<StudentGroup> Groups { get; init; }

    public required IReadOnlyList<NetworkFact> NetworkFacts { get; init; }

    public IReadOnlyList<CountyOutline> CountyOutlines { get; init; } = [];

    public IReadOnlyList<SearchSynonym> SearchSynonyms { get; init; } = [];

    public IReadOnlyList<OutcomeDefinition> OutcomeDefinitions { get; init; } = [];

    public IReadOnlyList<Engagement> Engagements { get; init; } = [];

    public IReadOnlyList<RigorRule> RigorRules { get; init; } = [];

    public IReadOnlyList<ProfessionalCount> ProfessionalCounts { get; init; } = [];

    public IReadOnlyList<ElementEvidence> ElementEvidence { get; init; } = [];

    public IReadOnlyList<EndorsementEntry> EndorsementEntries { get; init; } = [];

    public IReadOnlyList<DistrictPlan> DistrictPlans { get; init; } = [];

    public IReadOnlyList<WorkGroup> WorkGroups { get; init; } = [];

    public IReadOnlyList<SharedPractice> SharedPractices { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public required IReadOnlyList<FigureRow> Figures { get; init; }

    /// <summary>The proof that no withheld figure of participation can be worked out; see api/Privacy.</summary>
    public IReadOnlyList<CertificateLine> Certificate { get; init; } = [];
}
