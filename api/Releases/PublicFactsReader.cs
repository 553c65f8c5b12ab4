using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>What anyone may know beside the counts, as the rule wants it. Made of what a release says and nothing else.</summary>
internal static class PublicFactsReader
{
    public static PublicFacts Read(
        IReadOnlyList<SummedArea> areas,
        IReadOnlyCollection<District> districts,
        IReadOnlyCollection<StudentGroup> groups,
        IEnumerable<FigureRow> figures)
    {
        var codes = districts.Select(d => d.Code).ToHashSet();
        return new PublicFacts
        {
            Areas =
            [
                .. areas.Select(a => new PrivacyArea
                {
                    Code = a.Area.Code,
                    Kind = KindOf(a.Area.Kind),
                    Parent = a.Parent,
                    Districts = a.Area.Kind == Regions.AreaKind.DistrictClass
                        ? [.. a.Districts.Select(d => d.Code).Order(StringComparer.Ordinal)]
                        : [],
                }),
                .. districts.Select(d => new PrivacyArea
                {
                    Code = d.Code,
                    Kind = Privacy.AreaKind.District,
                    Parent = d.CountyCode,
                }),
            ],
            Shape = new PublicationShape
            {
                Splits = [.. groups.Where(g => g.Priority && g.ComplementKey is not null)
                    .OrderBy(g => g.Position).Select(g => new GroupSplit(g.Key, g.ComplementKey!))],
            },
            Enrolment = figures
                .Where(f => f.Measure == Measure.Enrollment && f.Value is not null && codes.Contains(f.AreaCode))
                .ToDictionary(f => new EnrolmentKey(f.AreaCode, f.SchoolYear.ToString(), f.Group), f => f.Value!.Value),
        };
    }

    private static Privacy.AreaKind KindOf(Regions.AreaKind kind) => kind switch
    {
        Regions.AreaKind.Region => Privacy.AreaKind.Region,
        Regions.AreaKind.County => Privacy.AreaKind.County,
        Regions.AreaKind.CountyGroup => Privacy.AreaKind.CountyGroup,
        _ => Privacy.AreaKind.Class,
    };
}
