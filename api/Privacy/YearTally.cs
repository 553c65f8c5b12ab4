namespace CareerConnect.Api.Privacy;

/// <summary>What is noted while years are decided: kinds of area of cells not offered, and how much work it was.</summary>
internal sealed class YearTally
{
    public List<AreaKind> Withdrawn { get; } = [];

    public long Steps { get; set; }
}
