namespace CareerConnect.Site.Components;

/// <summary>One line of a gap chart: two shares of the same whole, either of which may be absent.</summary>
/// <param name="Label">What the line is about.</param>
/// <param name="First">Percent drawn as a circle; null when there is none.</param>
/// <param name="Second">Percent drawn as a square; null when there is none.</param>
/// <param name="Missing">Why a mark is absent, in words; null when both are there.</param>
public sealed record GapRow(string Label, double? First, double? Second, string? Missing);
