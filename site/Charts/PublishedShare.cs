using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Charts;

/// <summary>A share in percent; at the ends, under 5 and over 95, only the end is told.</summary>
public readonly record struct PublishedShare
{
    private PublishedShare(double at, bool exact) => (At, IsExact) = (at, exact);

    /// <summary>Under 5 percent: how far is not told.</summary>
    public static PublishedShare Low { get; } = new(0, false);

    /// <summary>Over 95 percent: how far is not told.</summary>
    public static PublishedShare High { get; } = new(100, false);

    /// <summary>Where its mark stands: its percent, or the end of the axis.</summary>
    public double At { get; }

    /// <summary>False at the ends.</summary>
    public bool IsExact { get; }

    /// <summary>Its percent; null at the ends.</summary>
    public double? Exact => IsExact ? At : null;

    public static PublishedShare Of(double percent) => new(percent, true);

    public string Words(Phrases words) =>
        IsExact ? words.Percent(At) : words[At == 0 ? Word.ShareLow : Word.ShareHigh];
}
