using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;

namespace CareerConnect.Api.Sources.Demonstration;

/// <summary>
/// Made-up participation and population, to show what the pages will show once districts have counted. Nothing of it is
/// true, its source says so, and where a real source counts a district and year, none of it is there. Each student is in
/// one of a few combinations of levels, so that every check on real files holds here by itself.
/// </summary>
public sealed class DemonstrationImport : SourceImport
{
    private const string Any = "any";

    // Students who took part in the region, by the year a school year starts in; fewer in the pandemic year.
    private static readonly Dictionary<int, int> Targets = new()
    {
        [2019] = 7_950,
        [2020] = 7_700,
        [2021] = 7_900,
        [2022] = 8_050,
        [2023] = 8_200,
    };

    /// <summary>The last year it has. Real counts of later ones change nothing made up: to bring a new year in is no news of old ones.</summary>
    internal static SchoolYear Last { get; } = new(Targets.Keys.Max());

    // No more than this share of a region's students, should it be a small one.
    private const double Most = 0.1;

    private static readonly (string[] Levels, double Share)[] Combinations =
    [
        (["explore"], 0.38), (["prep"], 0.09), (["explore", "prep"], 0.46), (["explore", "prep", "launch"], 0.05),
        (["prep", "launch"], 0.02),
    ];

    // Share among participants over share among all students; one district in five is over parity for one group.
    private static readonly (string Group, double Low, double High, double Over)[] Parities =
    [
        ("female", 0.86, 0.98, 1.10), ("low_income", 0.70, 0.90, 0.92), ("latinx", 0.72, 0.92, 0.95),
    ];

    public override string Title => "Demonstration figures (made up)";

    public override string Folder => "Demonstration";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var real = new KnownEnrollment(reader.Known);
        var source = reader.Manifest.Sources[0].Key;
        var districts = reader.Known.Districts.OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        var counted = reader.Known.Participation.Where(c => c.SourceKey != source)
            .Select(c => (c.DistrictCode, c.SchoolYear)).ToHashSet();
        foreach (var (start, target) in Targets.OrderBy(t => t.Key))
        {
            var year = new SchoolYear(start);
            List<DemonstrationDistrict> sized =
            [
                .. from district in districts
                   let near = real.YearsNear(district.Code, year, "all").Where(y => y <= Last).Select(y => (SchoolYear?)y).FirstOrDefault()
                   where near is not null
                   select new DemonstrationDistrict(district, year, real.Find(district.Code, near.Value, "all")!.Value, real),
            ];
            var participants = Math.Min(target, Most * sized.Sum(d => d.Students));
            var weight = sized.Sum(d => d.Weight * d.Students);
            foreach (var district in sized)
            {
                batch.EnrollmentCounts.AddRange(Population(district, real, source));
                if (!counted.Contains((district.Code, year)))
                {
                    var any = (int)Math.Round(participants * district.Weight * district.Students / weight);
                    batch.ParticipationCounts.AddRange(Participation(district, any, source));
                }
            }
        }
    }

    private static IEnumerable<ParticipationCount> Participation(DemonstrationDistrict district, int any, string source)
    {
        var all = Spread(any, Combinations.Select(c => c.Share));
        var counts = Levels(district, "all", all, source);
        foreach (var (group, low, high, over) in Parities)
        {
            var size = district.Groups[group];
            var parity = Lot.Between(0, 1, district.Code, group, "over") < 0.2
                ? over
                : Lot.Between(low, high, district.Code, district.Year.ToString(), group);
            var share = district.Students == 0 ? 0 : parity * size / district.Students;
            var side = Math.Clamp((int)Math.Round(share * any), Math.Max(0, any - (district.Students - size)), Math.Min(size, any));
            var part = Portion(all, side, any);
            counts = counts.Concat(Levels(district, group, part, source))
                .Concat(Levels(district, $"not_{group}", [.. all.Zip(part, (n, p) => n - p)], source));
        }

        return counts;
    }

    private static IEnumerable<ParticipationCount> Levels(
        DemonstrationDistrict district, string group, int[] combinations, string source) =>
        new[] { Any, "explore", "prep", "launch" }.Select(level => new ParticipationCount
        {
            DistrictCode = district.Code,
            SchoolYear = district.Year,
            Level = level,
            Group = group,
            Students = combinations.Where((_, i) => level == Any || Combinations[i].Levels.Contains(level)).Sum(),
            SourceKey = source,
        });

    // Whole numbers in the given shares that add up to the total: each ends where the sum of the shares, rounded, ends.
    private static int[] Spread(int total, IEnumerable<double> shares)
    {
        var (sum, before) = (0.0, 0);
        return [.. shares.Select(share =>
        {
            sum += share;
            var end = Math.Min(total, (int)Math.Round(total * sum));
            var part = end - before;
            before = end;
            return part;
        })];
    }

    // The same for a part of them; no part is larger than its whole.
    private static int[] Portion(int[] whole, int part, int total)
    {
        var (sum, before) = (0L, 0);
        return [.. whole.Select(n =>
        {
            sum += n;
            var end = total == 0 ? 0 : (int)(part * sum / total);
            var share = end - before;
            before = end;
            return share;
        })];
    }

    private static IEnumerable<EnrollmentCount> Population(DemonstrationDistrict district, KnownEnrollment real, string source)
    {
        bool Counted(string group) => real.IsCounted(district.Code, district.Year, group);
        EnrollmentCount Count(string group, int students, bool withheld) => new()
        {
            AreaCode = district.Code,
            SchoolYear = district.Year,
            Group = group,
            Students = withheld ? null : students,
            Status = withheld ? FigureStatus.Suppressed : FigureStatus.Value,
            SourceKey = source,
        };

        if (!Counted("female") && !Counted("male"))
        {
            var female = district.Groups["female"];
            var male = district.Students - female;
            var withheld = SmallCounts.Withhold(district.Students, [male, female], [false, false]);
            yield return Count("male", male, withheld[0]);
            yield return Count("female", female, withheld[1]);
        }

        if (!Counted("latinx"))
        {
            var latinx = district.Groups["latinx"];
            yield return Count("latinx", latinx, SmallCounts.Withhold(district.Students, [latinx], [false])[0]);
        }
    }
}
