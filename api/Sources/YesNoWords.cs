using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources;

/// <summary>yes, no and unknown, as tables write them.</summary>
internal static class YesNoWords
{
    public static Dictionary<string, YesNoUnknown> All { get; } = EnumWords.Of<YesNoUnknown>();

    public static Dictionary<string, bool> Flags { get; } = new() { ["yes"] = true, ["no"] = false };

    /// <summary>The answer of a cell; an empty one is unknown.</summary>
    public static YesNoUnknown Answer(CsvRow row, string column) => row.Word(column, All) ?? YesNoUnknown.Unknown;
}
