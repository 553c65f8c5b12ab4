using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Pathways;

/// <summary>Finds pathways and dead ends.</summary>
public static class PathwayQueries
{
    /// <summary>Chains from Explore to Launch within reach of the district, by sector.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="sector">Only the sector with this key.</param>
    public static IReadOnlyList<Pathway> OfDistrict(Release release, District district, string? sector)
    {
        Data.Release.CheckKey("sector", sector, release.Sectors.Keys);
        return [.. PathwayTable.Of(release, district).Where(p => sector is null || p.SectorKey == sector)];
    }

    /// <summary>Dead ends: sector and county with no next step within reach, by county and sector.</summary>
    /// <param name="release">The release.</param>
    /// <param name="county">Only the county with this code.</param>
    /// <param name="sector">Only the sector with this key.</param>
    public static IReadOnlyList<PathwayGap> Gaps(Release release, string? county, string? sector)
    {
        Data.Release.CheckKey("county", county, release.Counties.Keys);
        Data.Release.CheckKey("sector", sector, release.Sectors.Keys);
        return
        [
            .. (county is null ? PathwayTable.Gaps(release) : PathwayTable.Gaps(release, release.Counties[county]))
                .Where(g => sector is null || g.SectorKey == sector),
        ];
    }

    /// <summary>The sector.</summary>
    public static Sector Sector(Release release, Pathway pathway) => release.Sectors[pathway.SectorKey];

    /// <summary>The steps that are there, in order.</summary>
    public static IReadOnlyList<PathwayStep> Steps(Release release, Pathway pathway) =>
        PathwayTable.StepsOf(release, pathway);

    /// <summary>The programs and events of the step, by slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="step">The step.</param>
    /// <param name="first">Only so many from the front, at least 1; all if not said.</param>
    public static IReadOnlyList<Opportunity> Opportunities(Release release, PathwayStep step, int? first)
    {
        if (first < 1)
        {
            throw new BadQuestionException("BAD_PAGE_SIZE", $"first is {first}: expected at least 1.");
        }

        return
        [
            .. step.Slugs.Take(first ?? int.MaxValue).Select(slug =>
                (Opportunity?)release.Programs.GetValueOrDefault(slug) ?? release.Events[slug]),
        ];
    }

    /// <summary>Dead ends of the county, by sector.</summary>
    public static IReadOnlyList<PathwayGap> OfCounty(Release release, County county) => PathwayTable.Gaps(release, county);

    /// <summary>The county.</summary>
    public static County CountyOf(Release release, PathwayGap gap) => release.Counties[gap.CountyCode];

    /// <summary>The sector.</summary>
    public static Sector SectorOf(Release release, PathwayGap gap) => release.Sectors[gap.SectorKey];
}
