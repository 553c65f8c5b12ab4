using CareerConnect.Api.Data;
using CareerConnect.Api.Regions;

namespace CareerConnect.Tests.Site;

/// <summary>The sample site's region with 130 counties more, a district in each, and 130 sources more: more than one page of anything.</summary>
public sealed class LargeRegion : BuiltSite
{
    public const int More = 130;

    protected override Release Release
    {
        get
        {
            var content = SampleSite.Release().Content;
            var district = content.Districts[0];
            var source = content.Sources[0];
            return new Release("1a29e", content with
            {
                Counties = [.. content.Counties, .. Numbers.Select(i => new County { Code = County(i), Slug = $"far-{i}", Name = $"Far {i}" })],
                Districts =
                [
                    .. content.Districts,
                    .. Numbers.Select(i => district with { Code = District(i), Slug = $"far-{i}", Name = $"Far {i}", CountyCode = County(i), CountyNames = [$"Far {i}"] }),
                ],
                Areas =
                [
                    .. content.Areas.Concat(Numbers.Select(i => Area(County(i), AreaKind.County, i))).Concat(Numbers.Select(i => Area(District(i), AreaKind.District, i)))
                        .OrderBy(a => a.Code, StringComparer.Ordinal),
                ],
                Sources = [.. content.Sources.Concat(Numbers.Select(i => source with { Key = $"far_{i}" })).OrderBy(s => s.Key, StringComparer.Ordinal)],
            });
        }
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(100, More);

    private static string County(int number) => $"60{number}";

    private static string District(int number) => $"70{number}";

    private static Area Area(string code, AreaKind kind, int number) => new() { Code = code, Kind = kind, Name = $"Far {number}" };
}
