namespace CareerConnect.Site.Charts;

/// <summary>One line of a gap chart: two shares of the same whole, either of which may be absent.</summary>
/// <param name="Label">What the line is about.</param>
/// <param name="First">Share drawn as a circle; null when there is none.</param>
/// <param name="Second">Share drawn as a square; null when there is none.</param>
/// <param name="Note">Why a mark is absent, or what it does not cover, in words; null when nothing is to be said.</param>
public sealed record GapRow(string Label, PublishedShare? First, PublishedShare? Second, string? Note = null)
{
    /// <summary>A share of another year than the circle: drawn apart, hollow, with its year.</summary>
    public (PublishedShare Share, string Year)? Apart { get; init; }
}
