using System.Globalization;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>How large a made-up region is.</summary>
/// <param name="Name">What it is called in a table.</param>
/// <param name="Districts">How many districts.</param>
/// <param name="Counties">How many counties they lie in.</param>
/// <param name="States">How many groups of counties there are, as a nation has states; 0 where the counties stand alone.</param>
/// <param name="Programs">How many programs.</param>
/// <param name="Years">School years that are counted.</param>
/// <param name="Splits">Splits of students in two that districts count, beside the three of the plan.</param>
internal sealed record RegionSize(string Name, int Districts, int Counties, int States, int Programs, int Years, int Splits)
{
    private const int Levels = 4;
    private const int PlanSplits = 3;
    private const int EnrolmentGroups = 21;

    /// <summary>295 districts and 50,000 programs; 59 splits beside the plan's make 1.5 million counts of ten years.</summary>
    public static RegionSize State { get; } = new("state", 295, 39, 0, 50_000, 10, 59);

    /// <summary>All districts of a nation, state by state, each with what one counts here.</summary>
    public static RegionSize Nation { get; } = new("nation", 13_000, 3_100, 50, 50_000, 10, 0);

    /// <summary>Counts of students in its files.</summary>
    public int Counts => Districts * Years * (EnrolmentGroups + (Levels * (1 + (2 * (PlanSplits + Splits)))));

    /// <summary>As many districts and programs as a fraction gives.</summary>
    public RegionSize Of(double fraction) => this with
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"{fraction:0.###} {Name}"),
        Districts = Math.Max(4, (int)Math.Round(fraction * Districts)),
        Counties = Math.Max(2, (int)Math.Round(fraction * Counties)),
        States = (int)Math.Round(fraction * States),
        Programs = Math.Max(10, (int)Math.Round(fraction * Programs)),
    };
}
