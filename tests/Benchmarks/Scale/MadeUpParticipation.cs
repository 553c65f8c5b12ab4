using System.Globalization;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>
/// What the made-up districts count: each level for all students and for both sides of every split, as the network's own
/// template has it. Students are dealt out by which levels they took part at, so that every sum is right.
/// </summary>
internal static class MadeUpParticipation
{
    public static readonly string[] Levels = ["any", "explore", "prep", "launch"];

    // Which levels a share of the participants took part at.
    private static readonly (double Share, bool Explore, bool Prep, bool Launch)[] Paths =
        [(0.45, true, false, false), (0.25, true, true, false), (0.2, false, true, false), (0.06, true, true, true), (0.04, false, false, true)];

    private static readonly (string Group, string Dimension, double Share)[] Plan =
        [("female", "gender", 0.45), ("low_income", "program", 0.38), ("latinx", "race", 0.2)];

    /// <summary>All groups that are counted by split, with the plan's three first.</summary>
    public static IEnumerable<MadeUpGroup> Groups(RegionSize size) =>
    [
        new("all", "all"),
        .. Splits(size).SelectMany((s, i) => new[]
        {
            new MadeUpGroup(s.Group, s.Dimension, $"not_{s.Group}", i < Plan.Length), new MadeUpGroup($"not_{s.Group}", s.Dimension, s.Group),
        }),
    ];

    public static void Write(RegionSize size, string path)
    {
        var splits = Splits(size).ToList();
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("school_year,district_code,level,group,students");
        for (var year = 0; year < size.Years; year++)
        {
            for (var district = 0; district < size.Districts; district++)
            {
                Write(file, $"{MadeUpEnrolment.Year(year)},{MadeUpRegion.Code(district)}", splits, district, year);
            }
        }
    }

    private static void Write(
        StreamWriter file, string place, List<(string Group, string Dimension, double Share)> splits, int district, int year)
    {
        var lot = new Random((district * 104_729) + year);
        var rate = 0.04 + (0.1 * new Random(district).NextDouble()) + (0.005 * lot.NextDouble());
        var any = rate * MadeUpEnrolment.Students(district, year);
        var all = Array.ConvertAll(Paths, p => (int)(p.Share * any));
        Rows("all", all);
        foreach (var (group, _, share) in splits)
        {
            var side = Array.ConvertAll(all, n => (int)Math.Round(n * share * (0.8 + (0.2 * lot.NextDouble()))));
            Rows(group, side);
            Rows($"not_{group}", [.. all.Zip(side, (n, s) => n - s)]);
        }

        void Rows(string group, int[] students)
        {
            Row("any", _ => true);
            Row("explore", p => p.Explore);
            Row("prep", p => p.Prep);
            Row("launch", p => p.Launch);

            void Row(string level, Func<(double Share, bool Explore, bool Prep, bool Launch), bool> counts) => file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{place},{level},{group},{students.Where((_, i) => counts(Paths[i])).Sum()}"));
        }
    }

    private static IEnumerable<(string Group, string Dimension, double Share)> Splits(RegionSize size) =>
        Plan.Concat(Enumerable.Range(0, size.Splits).Select(i => (
            string.Create(CultureInfo.InvariantCulture, $"split_{i:00}"), "program", 0.1 + (0.8 * i / Math.Max(1, size.Splits)))));
}
