using CareerConnect.Api.Sources.CountyShapes;
using CareerConnect.Api.Sources.Demonstration;
using CareerConnect.Api.Sources.DistrictParticipation;
using CareerConnect.Api.Sources.DistrictPlanning;
using CareerConnect.Api.Sources.EngagementPages;
using CareerConnect.Api.Sources.IndicatorCatalog;
using CareerConnect.Api.Sources.LaunchEndorsements;
using CareerConnect.Api.Sources.NcesLocales;
using CareerConnect.Api.Sources.NetworkPages;
using CareerConnect.Api.Sources.NetworkPractices;
using CareerConnect.Api.Sources.NetworkWorkGroups;
using CareerConnect.Api.Sources.OspiDemographics;
using CareerConnect.Api.Sources.OspiDistricts;
using CareerConnect.Api.Sources.OspiGenderRace;
using CareerConnect.Api.Sources.OspiReportCard;
using CareerConnect.Api.Sources.OspiStatewide;
using CareerConnect.Api.Sources.OutcomeDefinitions;
using CareerConnect.Api.Sources.OutcomeReports;
using CareerConnect.Api.Sources.PartnerEngagements;
using CareerConnect.Api.Sources.PartnerPages;
using CareerConnect.Api.Sources.ProfessionalCounts;
using CareerConnect.Api.Sources.ProgramPages;
using CareerConnect.Api.Sources.SearchSynonyms;
using CareerConnect.Api.Sources.SectorLists;
using CareerConnect.Api.Sources.StrategicPlan;

namespace CareerConnect.Api.Sources;

/// <summary>Every source there is, in the order it is read. A new one is a folder and a line here.</summary>
public static class SourceList
{
    /// <summary>Committed tables: what an import without a file brings.</summary>
    public static IReadOnlyList<SourceImport> Committed { get; } =
    [
        new OspiDistrictsImport(),
        new OspiDemographicsImport(),
        new OspiGenderRaceImport(),
        new OspiStatewideImport(),
        new NcesLocalesImport(),
        new StrategicPlanImport(),
        new NetworkPagesImport(),
        new OutcomeReportsImport(),
        new SectorListsImport(),
        new PartnerPagesImport(),
        new ProgramPagesImport(),
        new LaunchEndorsementsImport(),
        new EngagementPagesImport(),
        new OutcomeDefinitionsImport(),
        new IndicatorCatalogImport(),
        new CountyShapesImport(),
        new SearchSynonymsImport(),
    ];

    /// <summary>Made-up figures: only when asked for, and read last, since they keep out of the way of real ones.</summary>
    public static SourceImport? Demonstration { get; } = new DemonstrationImport();

    /// <summary>Files that people bring. Enrolment comes first: participation is checked against it.</summary>
    public static IReadOnlyList<FileImport> Files { get; } =
    [
        new OspiReportCardImport(),
        new DistrictParticipationImport(),
        new PartnerEngagementsImport(),
        new ProfessionalCountsImport(),
        new DistrictPlanningImport(),
        new NetworkWorkGroupsImport(),
        new NetworkPracticesImport(),
    ];
}
