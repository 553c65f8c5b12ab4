using CareerConnect.Api.Sources.Demonstration;
using CareerConnect.Api.Sources.DistrictParticipation;
using CareerConnect.Api.Sources.OspiReportCard;

namespace CareerConnect.Api.Sources;

/// <summary>Every source there is, in the order it is read. A new one is a folder and a line here.</summary>
public static class SourceList
{
    /// <summary>Committed tables: what an import without a file brings.</summary>
    public static IReadOnlyList<SourceImport> Committed { get; } =
    [
    ];

    /// <summary>Made-up figures: only when asked for, and read last, since they keep out of the way of real ones.</summary>
    public static SourceImport? Demonstration { get; } = new DemonstrationImport();

    /// <summary>Files that people bring. Enrolment comes first: participation is checked against it.</summary>
    public static IReadOnlyList<FileImport> Files { get; } =
    [
        new OspiReportCardImport(),
        new DistrictParticipationImport(),
    ];
}
