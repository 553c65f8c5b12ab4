using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.GraphQL.Types;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Search;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.GraphQL;

/// <summary>The schema: what can be asked, and which types the answers are made of.</summary>
public sealed class CareerConnectSchema : WireSchema
{
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
        Query = query;

        Put(new DateType());
        Put(new LocalTimeType());
        Put(new SchoolYearType());
        Put(new EnumType<PartnerPart>());
        Noun(new RegionType(), RegionFields.All);
        Noun(new NetworkFactType(), NetworkFactFields.All);
        Noun(new ReleaseType(), ReleaseFields.All);
        Noun(new TableCountType(), ReleaseFields.Tables);
        Filtered(new AreaType(), AreaFields.All);
        Filtered(new OutcomeAreaType(), OutcomeAreaFields.All);
        Filtered(new ParticipationLevelType(), LevelFields.All);
        Filtered(new StudentGroupType(), GroupFields.All);
        Filtered(new OpportunityDistrictType(), OpportunityDistrictFields.All, several: true);
        Listed(new CountyType(), CountyFields.All, several: true);
        var (district, partner) = (new DistrictType(), new PartnerType());
        Listed(district, DistrictFields.All, several: true);
        var (program, careerEvent) = (new ProgramType(), new EventType());
        Put(new OpportunityInterface(program, careerEvent));
        Listed(program, ProgramFields.All, several: true);
        Listed(careerEvent, EventFields.All, several: true);
        Listed(partner, PartnerFields.All, several: true);
        Put(new EnumType<SearchKind>());
        Paged(new SearchResultType(district, careerEvent, partner, program), SearchFields.All);
        Listed(new SectorType(), SectorFields.All);
        Listed(new FigureType(), FigureFields.All);
        Listed(new OutcomeType(), OutcomeFields.All);
        Listed(new GoalType(), GoalFields.All);
        Listed(new SourceType(), SourceFields.All);
    }
}
