using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Disparity;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.Goals;
using CareerConnect.Api.GraphQL.Mutations;
using CareerConnect.Api.GraphQL.Types;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Indicators;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Pathways;
using CareerConnect.Api.Planning;
using CareerConnect.Api.Plans;
using CareerConnect.Api.Practices;
using CareerConnect.Api.Professionals;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Rural;
using CareerConnect.Api.Search;
using CareerConnect.Api.Sectors;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.WorkGroups;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL;

/// <summary>The schema: what can be asked, and which types the answers are made of.</summary>
public sealed class CareerConnectSchema : WireSchema
{
    private readonly Nodes _nodes = new();

    public CareerConnectSchema()
    {
        Description = "Career-connected learning in the region: programs, events, partners, districts and figures, "
            + "each with its source. Every answer comes from one release and names it.";
        var query = new RootType("Query", "What can be asked.");
        query.Link("region", "Region!", RegionQueries.Region);
        query.Connection("counties", CountyFields.All, CountyQueries.All);
        query.Lookup<County>("county", "County", CountyQueries.Find);
        query.Connection("districts", DistrictFields.All, DistrictQueries.All);
        query.Lookup<District>("district", "District", DistrictQueries.Find);
        query.Connection("programs", ProgramFields.All, ProgramQueries.All);
        query.Lookup<CareerProgram>("program", "Program", ProgramQueries.Find);
        query.Connection("events", EventFields.All, EventQueries.All);
        query.Lookup<CareerEvent>("event", "Event", EventQueries.Find);
        query.Connection("sectors", SectorFields.All, SectorQueries.All);
        query.Lookup<Sector>("sector", "Sector", SectorQueries.Find);
        query.Connection("partners", PartnerFields.All, PartnerQueries.All);
        query.Lookup<Partner>("partner", "Partner", PartnerQueries.Find);
        query.Connection("participation", FigureFields.All, FigureQueries.Participation);
        query.Connection("enrollment", FigureFields.All, FigureQueries.Enrollment);
        query.Connection("outcomes", OutcomeFields.All, OutcomeQueries.All);
        query.Connection("goals", GoalFields.All, GoalQueries.All);
        query.Lookup<Goal>("goal", "Goal", GoalQueries.Find);
        query.Link<GoalPlan, string, int, string?, SchoolYear?>("goalPlanner", "GoalPlan!", PlanningQueries.Plan);
        query.Link<IReadOnlyList<EquityMeasure>, string, SchoolYear?, string?, AreaKind?>(
            "equity", "[EquityMeasure!]!", EquityQueries.All);
        query.Link<IReadOnlyList<DisparityIndex>, string, string?, string?>(
            "disparity", "[DisparityIndex!]!", DisparityQueries.All);
        query.Link<IReadOnlyList<GapStep>, string?, string?, bool?>("gaps", "[GapStep!]!", GapQueries.All);
        query.Link<IReadOnlyList<PathwayGap>, string?, string?>("pathwayGaps", "[PathwayGap!]!", PathwayQueries.Gaps);
        query.Connection("engagements", EngagementFields.All, EngagementQueries.All);
        query.Link("engagementYears", "[EngagementYear!]!", EngagementQueries.Years);
        query.Link("sustainedPartners", "SustainedPartners!", EngagementQueries.Sustained);
        query.Link("rigorRules", "[RigorRule!]!", EngagementQueries.Rules);
        query.Link("professionalCounts", "[ProfessionalCount!]!", ProfessionalQueries.All);
        query.Link("endorsements", "[Endorsement!]!", EndorsementQueries.All);
        query.Link("districtPlans", "[DistrictPlan!]!", PlanQueries.All);
        query.Link("planProgress", "PlanProgress!", PlanQueries.Progress);
        query.Link("workGroups", "[WorkGroup!]!", WorkGroupQueries.All);
        query.Link("sharedPractices", "[SharedPractice!]!", PracticeQueries.All);
        query.Link("indicators", "[Indicator!]!", IndicatorQueries.All);
        query.Link("outcomeDefinitions", "[OutcomeDefinition!]!", OutcomeQueries.Definitions);
        query.Link<OutcomeComparison, string, string>(
            "compareOutcomes", "OutcomeComparison!", OutcomeQueries.Compare);
        query.Connection("sources", SourceFields.All, SourceQueries.All);
        query.Lookup<DataSource>("source", "Source", SourceQueries.Find);
        query.Ranked<Fact, SearchKind>("search", SearchFields.All, SearchQueries.Find);
        query.Link("searchSynonyms", "[SearchSynonym!]!", SearchQueries.Synonyms);
        query.Link("release", "Release!", ReleaseQueries.Summary);
        query.Link("levels", "[ParticipationLevel!]!", FigureQueries.Levels);
        query.Link("groups", "[StudentGroup!]!", FigureQueries.Groups);
        query.Link("schoolYears", "[SchoolYear!]!", FigureQueries.SchoolYears);
        query.Connection("offers", OfferFields.All, OfferQueries.All);
        query.Lookup<Offer>("offer", "Offer", OfferQueries.Find);
        query.Connection("asks", AskFields.All, AskQueries.All);
        query.Lookup<Ask>("ask", "Ask", AskQueries.Find);
        OwnWork.AddTo(query);
        _nodes.AddTo(query);
        Query = query;
        var mutation = new MutationType();
        Mutation = mutation;

        Put(new DateType());
        Put(new LocalTimeType());
        Put(new SchoolYearType());
        Put(new EnumType<PartnerPart>());
        Put(new EnumType<SearchKind>());
        Put(_nodes.Interface);
        Noun(WithId(new RegionType(), RegionFields.All, release => [release.Content.Region]), RegionFields.All);
        Noun(WithId(new NetworkFactType(), NetworkFactFields.All, r => r.Content.NetworkFacts), NetworkFactFields.All);
        Noun(WithId(new CountyOutlineType(), CountyOutlineFields.All, r => r.Content.CountyOutlines), CountyOutlineFields.All);
        Noun(new ReleaseType(), ReleaseFields.All);
        Noun(new TableCountType(), ReleaseFields.Tables);
        Noun(new EquityMeasureType(), EquityFields.All);
        Noun(new DisparityIndexType(), DisparityFields.All);
        Noun(new RuralShareType(), RuralFields.All);
        Noun(new GoalProgressType(), GoalFields.Progress);
        Noun(new GoalPlanType(), PlanningFields.All);
        Noun(new PlanCheckType(), PlanningFields.Checks);
        Noun(new PathwayType(), PathwayFields.All);
        Noun(new PathwayStepType(), PathwayFields.Steps);
        Noun(new PathwayGapType(), PathwayFields.Gaps);
        Noun(new GapStepType(), GapFields.All);
        Noun(new EngagementYearType(), EngagementFields.Years);
        Noun(new SustainedPartnersType(), EngagementFields.Sustained);
        Noun(new RigorRuleType(), EngagementFields.Rules);
        Noun(new ProfessionalCountType(), ProfessionalFields.All);
        Noun(new EndorsementType(), EndorsementFields.All);
        Noun(new ElementAnswerType(), EndorsementFields.Answers);
        Noun(new EndorsementEntryType(), EndorsementFields.Entries);
        Noun(WithId(new DistrictPlanType(), PlanFields.All, PlanQueries.All), PlanFields.All);
        Noun(new PlanProgressType(), PlanFields.Progress);
        Noun(WithId(new WorkGroupType(), WorkGroupFields.All, WorkGroupQueries.All), WorkGroupFields.All);
        Noun(WithId(new SharedPracticeType(), PracticeFields.All, PracticeQueries.All), PracticeFields.All);
        Noun(WithId(new IndicatorType(), IndicatorFields.All, IndicatorQueries.All), IndicatorFields.All);
        Noun(new SearchSynonymType(), SearchSynonymFields.All);
        Noun(new OutcomeDefinitionType(), OutcomeDefinitionFields.All);
        Noun(new OutcomeComparisonType(), OutcomeFields.Comparison);
        Filtered(WithId(new AreaType(), AreaFields.All, r => r.Content.Areas), AreaFields.All);
        Filtered(new OutcomeAreaType(), OutcomeAreaFields.All);
        Filtered(WithId(new ParticipationLevelType(), LevelFields.All, r => r.Content.Levels), LevelFields.All);
        Filtered(WithId(new StudentGroupType(), GroupFields.All, r => r.Content.Groups), GroupFields.All);
        Filtered(new OpportunityDistrictType(), OpportunityDistrictFields.All, several: true);
        Listed(WithId(new CountyType(), CountyFields.All, CountyQueries.All), CountyFields.All, several: true);
        var district = WithId(new DistrictType(), DistrictFields.All, DistrictQueries.All);
        Listed(district, DistrictFields.All, several: true);
        var program = WithId(new ProgramType(), ProgramFields.All, ProgramQueries.All);
        var careerEvent = WithId(new EventType(), EventFields.All, EventQueries.All);
        Put(new OpportunityInterface(program, careerEvent));
        Listed(program, ProgramFields.All, several: true);
        Listed(careerEvent, EventFields.All, several: true);
        var partner = WithId(new PartnerType(), PartnerFields.All, PartnerQueries.All);
        Listed(partner, PartnerFields.All, several: true);
        Paged(new SearchResultType(district, careerEvent, partner, program), SearchFields.All);
        Listed(WithId(new SectorType(), SectorFields.All, SectorQueries.All), SectorFields.All);
        Listed(WithId(new EngagementType(), EngagementFields.All, EngagementQueries.All), EngagementFields.All);
        Listed(new FigureType(), FigureFields.All);
        Listed(WithId(new OutcomeType(), OutcomeFields.All, OutcomeQueries.All), OutcomeFields.All);
        Listed(WithId(new GoalType(), GoalFields.All, GoalQueries.All), GoalFields.All);
        Listed(WithId(new SourceType(), SourceFields.All, SourceQueries.All), SourceFields.All);
        Listed(WithId(new OfferType(), OfferFields.All, OfferQueries.All), OfferFields.All);
        Listed(WithId(new AskType(), AskFields.All, AskQueries.All), AskFields.All);
        Filtered(new AskAnswerType(), AskFields.Answers, several: true);
        Listed(new SubmissionType(), SubmissionFields.All);
        Listed(new WorkItemType(), ReviewFields.WorkItems);
        Noun(new FieldChangeType(), ReviewFields.Changes);
        foreach (var type in mutation.Types)
        {
            Put(type);
        }
    }

    private TType WithId<TType, T>(TType type, FieldList<T> fields, Func<Release, IReadOnlyList<T>> all)
        where TType : ObjectGraphType<T>
        where T : class
    {
        _nodes.Add(type, fields, all);
        return type;
    }
}
