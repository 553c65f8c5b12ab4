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

/// <summary>The tables of a release file, with their keys.</summary>
internal static class ReleaseTables
{
    public static readonly RecordTable<Region> Region = new("region", "Code");
    public static readonly RecordTable<County> Counties = new("county", "Code");
    public static readonly RecordTable<CountyGroup> CountyGroups = new("county_group", "Code");
    public static readonly RecordTable<District> Districts = new("district", "Code");
    public static readonly RecordTable<Area> Areas = new("area", "Code");
    public static readonly RecordTable<Sector> Sectors = new("sector", "Key");
    public static readonly RecordTable<Partner> Partners = new("partner", "Slug");
    public static readonly RecordTable<CareerProgram> Programs = new("program", "Slug");
    public static readonly RecordTable<CareerEvent> Events = new("event", "Slug");
    public static readonly RecordTable<OpportunityDistrict> OpportunityDistricts =
        new("opportunity_district", "OpportunitySlug", "DistrictCode", "Relation");
    public static readonly RecordTable<OpportunityPartner> OpportunityPartners =
        new("opportunity_partner", "OpportunitySlug", "PartnerSlug", "Part");
    public static readonly RecordTable<Offer> Offers = new("offer", "Slug");
    public static readonly RecordTable<Ask> Asks = new("ask", "Slug");
    public static readonly RecordTable<AskAnswer> AskAnswers = new("ask_answer", "Key");
    public static readonly RecordTable<Outcome> Outcomes = new("outcome", "Key");
    public static readonly RecordTable<Goal> Goals = new("goal", "Key");
    public static readonly RecordTable<DataSource> Sources = new("source", "Key");
    public static readonly RecordTable<ParticipationLevel> Levels = new("participation_level", "Position");
    public static readonly RecordTable<StudentGroup> Groups = new("student_group", "Position");
    public static readonly RecordTable<NetworkFact> NetworkFacts = new("network_fact", "Key");
    public static readonly RecordTable<CountyOutline> CountyOutlines = new("county_outline", "CountyCode");
    public static readonly RecordTable<SearchSynonym> SearchSynonyms = new("search_synonym", "TermEs", "TermEn");
    public static readonly RecordTable<OutcomeDefinition> OutcomeDefinitions =
        new("outcome_definition", "Measure");
    public static readonly RecordTable<Engagement> Engagements = new("engagement", "Key");
    public static readonly RecordTable<RigorRule> RigorRules = new("rigor_rule", "Key");
    public static readonly RecordTable<ProfessionalCount> ProfessionalCounts =
        new("professional_count", "SchoolYear", "Dimension", "Group");
    public static readonly RecordTable<ElementEvidence> ElementEvidence =
        new("element_evidence", "ProgramSlug", "Element");
    public static readonly RecordTable<EndorsementEntry> EndorsementEntries =
        new("endorsement_entry", "ProgramSlug", "When", "Status");
    public static readonly RecordTable<DistrictPlan> DistrictPlans = new("district_plan", "DistrictCode");
    public static readonly RecordTable<WorkGroup> WorkGroups = new("work_group", "Key");
    public static readonly RecordTable<SharedPractice> SharedPractices = new("shared_practice", "Key");
    public static readonly RecordTable<Indicator> Indicators = new("indicator", "Key");
    public static readonly RecordTable<FigureRow> Figures =
        new("figure", "AreaCode", "SchoolYear", "Measure", "Level", "Group");
    public static readonly RecordTable<CertificateLine> Certificate = new("certificate", "Position");

    /// <summary>Calls back with each table and its records, in the order of the file.</summary>
    public static void Each(ReleaseContent content, ITableVisitor visitor)
    {
        visitor.Visit(Region, [content.Region]);
        visitor.Visit(Counties, content.Counties);
        visitor.Visit(CountyGroups, content.CountyGroups);
        visitor.Visit(Districts, content.Districts);
        visitor.Visit(Areas, content.Areas);
        visitor.Visit(Sectors, content.Sectors);
        visitor.Visit(Partners, content.Partners);
        visitor.Visit(Programs, content.Programs);
        visitor.Visit(Events, content.Events);
        visitor.Visit(OpportunityDistricts, content.OpportunityDistricts);
        visitor.Visit(OpportunityPartners, content.OpportunityPartners);
        visitor.Visit(Offers, content.Offers);
        visitor.Visit(Asks, content.Asks);
        visitor.Visit(AskAnswers, content.AskAnswers);
        visitor.Visit(Outcomes, content.Outcomes);
        visitor.Visit(Goals, content.Goals);
        visitor.Visit(Sources, content.Sources);
        visitor.Visit(Levels, content.Levels);
        visitor.Visit(Groups, content.Groups);
        visitor.Visit(NetworkFacts, content.NetworkFacts);
        visitor.Visit(CountyOutlines, content.CountyOutlines);
        visitor.Visit(SearchSynonyms, content.SearchSynonyms);
        visitor.Visit(OutcomeDefinitions, content.OutcomeDefinitions);
        visitor.Visit(Engagements, content.Engagements);
        visitor.Visit(RigorRules, content.RigorRules);
        visitor.Visit(ProfessionalCounts, content.ProfessionalCounts);
        visitor.Visit(ElementEvidence, content.ElementEvidence);
        visitor.Visit(EndorsementEntries, content.EndorsementEntries);
        visitor.Visit(DistrictPlans, content.DistrictPlans);
        visitor.Visit(WorkGroups, content.WorkGroups);
        visitor.Visit(SharedPractices, content.SharedPractices);
        visitor.Visit(Indicators, content.Indicators);
        visitor.Visit(Figures, content.Figures);
        visitor.Visit(Certificate, content.Certificate);
    }
}
