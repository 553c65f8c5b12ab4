using System.Runtime.CompilerServices;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Reach;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Pathways;

/// <summary>
/// Puts programs within reach into chains by sector. Only confirmed programs of a stated level are steps: one whose
/// level no source gives is none. The sector is the word of the program's table.
/// </summary>
public static class PathwayTable
{
    private static readonly ConditionalWeakTable<Release, IReadOnlyList<PathwayGap>> Known = [];

    private static readonly ProgramLevel[] Steps = [ProgramLevel.Explore, ProgramLevel.Prep, ProgramLevel.Launch];

    /// <summary>The pathways of a district, by sector.</summary>
    public static IReadOnlyList<Pathway> Of(Release release, District district) =>
        [.. BySector(ProgramReach.Of(release, district)).Select(s => PathwayOf(district, s.Key, [.. s]))];

    /// <summary>The steps of a pathway that are there, in order.</summary>
    public static IReadOnlyList<PathwayStep> StepsOf(Release release, Pathway pathway)
    {
        var district = release.Districts[pathway.DistrictCode];
        var all = ProgramReach.Of(release, district).Where(o => o.SectorKey == pathway.SectorKey).ToList();
        return
        [
            .. Steps.Select(level => (Level: level, There: all.Where(o => o.Level == level).ToList()))
                .Where(step => step.There.Count > 0)
                .Select(step => new PathwayStep
                {
                    Level = step.Level,
                    Programs = step.There.Count,
                    InCounty = step.There.Count(o => o.CountyCode == district.CountyCode),
                    Free = step.There.Count(o => o.Cost is CostKind.Free or CostKind.TuitionFree),
                    CostUnknown = step.There.Count(o => o.Cost == CostKind.Unknown),
                    Paid = step.There.Count(o => o.Paid == YesNoUnknown.Yes),
                    Slugs = [.. step.There.Select(o => o.Slug)],
                }),
        ];
    }

    /// <summary>The dead ends, by county and sector.</summary>
    public static IReadOnlyList<PathwayGap> Gaps(Release release) =>
        Known.GetValue(release, all => [.. all.Content.Counties.SelectMany(county => Gaps(all, county))]);

    /// <summary>Those of one county.</summary>
    public static IReadOnlyList<PathwayGap> Gaps(Release release, County county) =>
    [
        .. from sector in BySector(ProgramReach.OfArea(release, county.Code))
           let missing = Missing([.. sector])
           where missing is not null
           let partners = release.PartnersBySector.GetValueOrDefault(sector.Key, []).Count(p => p.CountyCode == county.Code)
           let label = release.Sectors[sector.Key].Label
           select new PathwayGap
           {
               CountyCode = county.Code,
               SectorKey = sector.Key,
               LastStep = missing.Value.Last,
               MissingStep = missing.Value.Next,
               Programs = sector.Count(),
               Partners = partners,
               Words = $"{label} in {county.Name} County: {missing.Value.Last} is within reach, {missing.Value.Next} is not.",
           },
    ];

    private static IEnumerable<IGrouping<string, Opportunity>> BySector(IEnumerable<Opportunity> within) =>
        within.Where(o => o.SectorKey is not null && Steps.Contains(o.Level))
            .GroupBy(o => o.SectorKey!).OrderBy(s => s.Key, StringComparer.Ordinal);

    private static Pathway PathwayOf(District district, string sector, List<Opportunity> steps)
    {
        var programs = steps.OfType<CareerProgram>().ToList();
        return new Pathway
        {
            DistrictCode = district.Code,
            SectorKey = sector,
            MissingStep = Missing(steps)?.Next,
            LeadsToCredential = programs.Any(p => p.CredentialText is not null),
            HighSchoolCredits = programs.Max(p => p.HighSchoolCredits),
            CollegeCredits = programs.Max(p => p.CollegeCredits),
            FirstPaidStep = steps.Where(o => o.Paid == YesNoUnknown.Yes).Select(o => (ProgramLevel?)o.Level).Min(),
            StaysInCounty = steps.GroupBy(o => o.Level).All(step => step.Any(o => o.CountyCode == district.CountyCode)),
        };
    }

    private static (ProgramLevel Last, ProgramLevel Next)? Missing(List<Opportunity> steps)
    {
        var there = steps.Select(o => o.Level).ToHashSet();
        var next = Steps.SkipWhile(level => !there.Contains(level)).Select(level => (ProgramLevel?)level)
            .FirstOrDefault(level => !there.Contains(level!.Value));
        return next is { } level ? (Steps[Array.IndexOf(Steps, level) - 1], level) : null;
    }
}
