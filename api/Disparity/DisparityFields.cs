using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Disparity;

/// <summary>What can be asked of an index of disparity.</summary>
public static class DisparityFields
{
    public static FieldList<DisparityIndex> All { get; } =
        new FieldList<DisparityIndex>(
            "DisparityIndex",
            "DisparityIndexes",
            d => $"{d.Subject}|{d.LevelKey}|{d.PlaceCode}|{d.PlaceName}|{d.Period}|{d.SourceKey}")
            .Add(d => d.Subject).Add(d => d.LevelKey).Add(d => d.PlaceCode).Add(d => d.PlaceName).Add(d => d.Period)
            .Add(d => d.EveryonePercent).Add(d => d.Index).Add(d => d.Groups).Add(d => d.LeftOut);
}
