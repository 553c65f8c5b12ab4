namespace CareerConnect.Api.Privacy;

/// <summary>Districts whose counts are known only together: what a shown area leaves over.</summary>
/// <param name="Leaves">The districts.</param>
/// <param name="Sums">By column of the table, what they add up to; null when even the region is hidden.</param>
internal sealed record Pool(int[] Leaves, int[]? Sums);
