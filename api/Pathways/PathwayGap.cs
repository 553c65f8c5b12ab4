using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Pathways;

/// <summary>A dead end: a sector that students of a county can begin in, and no next step within reach.</summary>
public sealed record PathwayGap
{
    /// <summary>FIPS code of the county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Key of the sector.</summary>
    public required string SectorKey { get; init; }

    /// <summary>The last step that is there before the gap.</summary>
    public required ProgramLevel LastStep { get; init; }

    /// <summary>The step that is missing.</summary>
    public required ProgramLevel MissingStep { get; init; }

    /// <summary>Programs and events of the sector within reach of some district of the county.</summary>
    public required int Programs { get; init; }

    /// <summary>Partners of the sector in the county, who could open the next step.</summary>
    public required int Partners { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Words { get; init; }
}
