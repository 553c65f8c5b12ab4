using CareerConnect.Api.Privacy;

namespace CareerConnect.Tests.Api.Privacy;

/// <summary>Made-up participation over real and made-up regions; the same for the same seed.</summary>
internal static class Regions
{
    public static readonly string[] Years = [.. RealEnrolment.Rows.Select(r => r[0]).Distinct()];

    /// <summary>The 30 districts with their public enrolment.</summary>
    public static PublicFacts Southwest(bool groups = false, PublicationShape? shape = null)
    {
        var districts = RealEnrolment.Rows.DistinctBy(r => r[1]).ToArray();
        var counties = districts.Select(r => r[2]).Distinct().ToArray();
        string Parent(string county) => !groups ? "Region"
            : county is "Pacific" or "Wahkiakum" ? "Coast"
            : county is "Klickitat" or "Skamania" ? "Gorge" : "Region";
        PrivacyArea Group(string code) => new() { Code = code, Kind = AreaKind.CountyGroup, Parent = "Region" };
        PrivacyArea Class(string code, bool rural) => new()
        {
            Code = code,
            Kind = AreaKind.Class,
            Districts = [.. districts.Where(r => r[3] == "Rural" == rural).Select(r => r[1])],
        };
        return new PublicFacts
        {
            Areas =
            [
                .. districts.Select(r => new PrivacyArea { Code = r[1], Kind = AreaKind.District, Parent = r[2] }),
                .. counties.Select(c => new PrivacyArea { Code = c, Kind = AreaKind.County, Parent = Parent(c) }),
                .. groups ? new[] { Group("Coast"), Group("Gorge") } : [],
                new PrivacyArea { Code = "Region", Kind = AreaKind.Region },
                Class("Rural", true),
                Class("NotRural", false),
            ],
            Shape = shape ?? new PublicationShape(),
            Enrolment = RealEnrolment.Rows
                .SelectMany(r => new[] { (r, "all", r[4]), (r, "low_income", r[5]) })
                .Where(x => x.Item3.Length > 0)
                .ToDictionary(x => new EnrolmentKey(x.r[1], x.r[0], x.Item2), x => Number(x.Item3)),
        };
    }

    /// <summary>A region of so many districts in counties of mixed sizes.</summary>
    public static PublicFacts MadeUp(int seed, int districts, string[] years, PublicationShape? shape = null)
    {
        var random = new Random(seed);
        var areas = new List<PrivacyArea> { new() { Code = "Region", Kind = AreaKind.Region } };
        var enrolment = new Dictionary<EnrolmentKey, int>();
        var grouped = random.Next(3) == 0;
        if (grouped)
        {
            areas.Add(new() { Code = "Group", Kind = AreaKind.CountyGroup, Parent = "Region" });
        }

        var counties = 0;
        for (var made = 0; made < districts; counties++)
        {
            var county = $"C{counties:00}";
            areas.Add(new()
            {
                Code = county,
                Kind = AreaKind.County,
                Parent = grouped && counties is 0 or 1 && grouped ? "Group" : "Region",
            });
            for (var n = 1 + random.Next(12); n > 0 && made < districts; n--, made++)
            {
                var code = $"D{made:000}";
                areas.Add(new() { Code = code, Kind = AreaKind.District, Parent = county });
                var size = Math.Exp(3.3 + (random.NextDouble() * 6.5));
                foreach (var year in years)
                {
                    if (random.Next(20) > 0)
                    {
                        enrolment[new(code, year, "all")] = (int)(size * (0.95 + (0.1 * random.NextDouble())));
                    }
                }
            }
        }

        string[] rural = [.. areas.Where(a => a.Kind == AreaKind.District && random.Next(2) == 0).Select(a => a.Code)];
        if (rural.Length > 0)
        {
            areas.Add(new() { Code = "Rural", Kind = AreaKind.Class, Districts = rural });
        }

        return new PublicFacts { Areas = areas, Shape = shape ?? new PublicationShape(), Enrolment = enrolment };
    }

    /// <summary>Participation, student by student. A share of districts may supply nothing for a year.</summary>
    public static List<RawCount> Counts(
        PublicFacts facts, int seed, double rate = 0.083, bool apart = false, double missing = 0, string[]? years = null)
    {
        var random = new Random(seed);
        var counts = new List<RawCount>();
        foreach (var district in facts.Areas.Where(a => a.Kind == AreaKind.District))
        {
            var (eager, female, latinx) = (0.7 + (0.6 * random.NextDouble()), 0.42 + (0.12 * random.NextDouble()),
                0.06 + (0.28 * random.NextDouble()));
            foreach (var year in years ?? Years)
            {
                if (random.NextDouble() < missing)
                {
                    continue;
                }

                int Enrolled(string group, int otherwise) =>
                    facts.Enrolment.GetValueOrDefault(new(district.Code, year, group), otherwise);
                var all = Enrolled("all", 300);
                var low = Enrolled("low_income", (int)(all * 0.45));
                var launch = 0.03 + (0.05 * random.NextDouble());
                var tally = new int[4, 7];
                var (poor, rich) = (0, 0);
                for (var student = 0; student < all; student++)
                {
                    if (random.NextDouble() >= rate * eager)
                    {
                        continue;
                    }

                    var isLow = random.NextDouble() < (double)low / all;
                    isLow = poor >= low ? false : rich >= all - low || isLow;
                    (poor, rich) = isLow ? (poor + 1, rich) : (poor, rich + 1);
                    int[] groups =
                    [
                        0,
                        random.NextDouble() < female ? 1 : 2,
                        isLow ? 3 : 4,
                        random.NextDouble() < latinx ? 5 : 6,
                    ];
                    foreach (var level in Kind(random, launch, apart))
                    {
                        foreach (var group in groups)
                        {
                            tally[level, group]++;
                        }
                    }
                }

                Add(counts, district.Code, year, tally);
            }
        }

        return counts;
    }

    public static PublicationInput Input(PublicFacts facts, List<RawCount> counts, params EarlierRelease[] earlier) => new()
    {
        Facts = facts,
        Years = [.. counts.Select(c => c.Year).Distinct()],
        Counts = counts,
        Earlier = earlier,
    };

    /// <summary>Counts of each two years that follow one another, added up.</summary>
    public static List<RawCount> TwoYears(List<RawCount> counts) =>
    [
        .. from one in counts
           join other in counts on (one.District, one.Level, one.Group) equals (other.District, other.Level, other.Group)
           where Array.IndexOf(Years, other.Year) == Array.IndexOf(Years, one.Year) + 1
           select one with { Students = one.Students + other.Students },
    ];

    /// <summary>Public enrolment of each two years, added up.</summary>
    public static PublicFacts TwoYears(PublicFacts facts) => facts with
    {
        Enrolment = facts.Enrolment.Where(e => e.Key.Year != Years[^1])
            .Select(e => (e.Key, e.Value, Next: e.Key with { Year = Years[Array.IndexOf(Years, e.Key.Year) + 1] }))
            .Where(e => facts.Enrolment.ContainsKey(e.Next))
            .ToDictionary(e => e.Key, e => e.Value + facts.Enrolment[e.Next]),
    };

    public static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static readonly string[] Levels = ["any", "explore", "prep", "launch"];

    private static readonly string[] Groups =
        ["all", "female", "not_female", "low_income", "not_low_income", "latinx", "not_latinx"];

    private static List<int> Kind(Random random, double launch, bool apart)
    {
        if (apart)
        {
            var draw = random.NextDouble();
            return [0, draw < launch ? 3 : draw < 0.35 ? 2 : 1];
        }

        List<int> levels = [0];
        while (levels.Count == 1)
        {
            double[] chance = [0, 0.7, 0.35, launch];
            levels.AddRange(Enumerable.Range(1, 3).Where(l => random.NextDouble() < chance[l]));
        }

        return levels;
    }

    private static void Add(List<RawCount> counts, string district, string year, int[,] tally)
    {
        for (var level = 0; level < 4; level++)
        {
            for (var group = 0; group < 7; group++)
            {
                counts.Add(new(district, year, Levels[level], Groups[group], tally[level, group]));
            }
        }
    }
}
