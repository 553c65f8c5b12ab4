using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.GraphQL.Mutations;
using CareerConnect.Api.GraphQL.Types;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Search;
using CareerConnect.Api.Sectors;
using CareerConnect.Api.Submissions;
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
        query.Connection("sources", SourceFields.All, SourceQueries.All);
        query.Lookup<DataSource>("source", "Source", SourceQueries.Find);
        query.Ranked<Fact, SearchKind>("search", SearchFields.All, SearchQueries.Find);
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
        Noun(new ReleaseType(), ReleaseFields.All);
        Noun(new TableCountType(), ReleaseFields.Tables);
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
