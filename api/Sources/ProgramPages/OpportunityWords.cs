using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>What the words of the tables mean.</summary>
internal static class OpportunityWords
{
    public static Dictionary<string, ProgramLevel> Levels { get; } = new()
    {
        ["explore"] = ProgramLevel.Explore,
        ["prep"] = ProgramLevel.Prep,
        ["launch"] = ProgramLevel.Launch,
        ["unknown"] = ProgramLevel.Unknown,
    };

    public static Dictionary<string, LevelBasis> LevelBases { get; } = new()
    {
        ["stated"] = LevelBasis.Stated,
        ["definition"] = LevelBasis.Definition,
        ["inferred"] = LevelBasis.Inferred,
        ["none"] = LevelBasis.None,
    };

    public static Dictionary<string, LocationBasis> LocationBases { get; } = new()
    {
        ["site"] = LocationBasis.Site,
        ["provider"] = LocationBasis.Provider,
        ["general geography"] = LocationBasis.GeneralGeography,
    };

    public static Dictionary<string, YesNoUnknown> Paid { get; } = new()
    {
        ["yes"] = YesNoUnknown.Yes,
        ["no"] = YesNoUnknown.No,
        ["unknown"] = YesNoUnknown.Unknown,
    };

    public static Dictionary<string, bool> IsEvent { get; } = new() { ["program"] = false, ["event"] = true };

    public static Dictionary<string, DistrictRelation> Relations { get; } = new()
    {
        ["sends"] = DistrictRelation.Sends,
        ["hosts"] = DistrictRelation.Hosts,
        ["serves"] = DistrictRelation.Serves,
    };
}
