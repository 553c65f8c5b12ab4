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
        var byCounty = districts.ToLookup(d => d.CountyCode);
        var groupOf = groups.SelectMany(g => g.CountyCodes, (group, county) => (group.Code, County: county))
            .ToLookup(g => g.County, g => g.Code);
        return
        [
            Of(region.Code, AreaKind.Region, region.Name, null, districts),
            .. groups.Select(g => Of(
                g.Code, AreaKind.CountyGroup, g.Name, region.Code, districts.Where(d => groupOf[d.CountyCode].Contains(g.Code)))),
            .. counties.Select(c => Of(
                c.Code, AreaKind.County, $"{c.Name} County",
                groupOf[c.Code].SingleOrDefault() ?? region.Code,
                byCounty[c.Code])),
            Of($"{region.Code}-rural", AreaKind.DistrictClass, "Rural districts", null, districts.Where(IsRural)),
            Of($"{region.Code}-not-rural", AreaKind.DistrictClass, "Districts that are not rural", null, districts.Where(d => !IsRural(d))),
        ];

        SummedArea Of(string code, AreaKind kind, string name, string? parent, IEnumerable<District> members) =>
            new(new Area { Code = code, Kind = kind, Name = name }, parent, [.. members]);
    }

    private static bool IsRural(District district) => district.LocaleClass == LocaleClass.Rural;
}
