using CareerConnect.Api.Districts;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Releases;

/// <summary>An area whose figures are sums over districts: the region, a county, a group of counties, a class of districts.</summary>
/// <param name="Area">The area.</param>
/// <param name="Parent">Code of the area it is a part of; null for the region and for classes, which lie across.</param>
/// <param name="Districts">The districts summed.</param>
internal sealed record SummedArea(Area Area, string? Parent, IReadOnlyList<District> Districts)
{
    /// <summary>All of them, made from what a release holds.</summary>
    public static IReadOnlyList<SummedArea> All(
        Region region,
        IReadOnlyCollection<County> counties,
        IReadOnlyCollection<CountyGroup> groups,
        IReadOnlyCollection<District> districts)
    {
        return
        [
            Of(region.Code, AreaKind.Region, region.Name, null, _ => true),
            .. groups.Select(g => Of(
                g.Code, AreaKind.CountyGroup, g.Name, region.Code, d => g.CountyCodes.Contains(d.CountyCode))),
            .. counties.Select(c => Of(
                c.Code, AreaKind.County, $"{c.Name} County",
                groups.SingleOrDefault(g => g.CountyCodes.Contains(c.Code))?.Code ?? region.Code,
                d => d.CountyCode == c.Code)),
            Of($"{region.Code}-rural", AreaKind.DistrictClass, "Rural districts", null, IsRural),
            Of($"{region.Code}-not-rural", AreaKind.DistrictClass, "Districts that are not rural", null, d => !IsRural(d)),
        ];

        SummedArea Of(string code, AreaKind kind, string name, string? parent, Func<District, bool> isIn) =>
            new(new Area { Code = code, Kind = kind, Name = name }, parent, [.. districts.Where(isIn)]);
    }

    private static bool IsRural(District district) => district.LocaleClass == LocaleClass.Rural;
}
