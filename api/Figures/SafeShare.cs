using System.Globalization;

namespace CareerConnect.Api.Figures;

/// <summary>
/// Shares, from two published counts only; coded at the ends, since "97 %" of few is nearly a count of the others.
/// </summary>
public static class SafeShare
{
    /// <summary>The smallest whole that a share is given of.</summary>
    public const int SmallestWhole = 20;

    /// <summary>The share in words: a whole percentage, or "&lt;5 %" or "&gt;95 %" at the ends.</summary>
    public static string? Text(int? part, int? whole) =>
        !Fits(part, whole) ? null
        : 20L * part < whole ? "<5 %"
        : 20L * part > 19L * whole ? ">95 %"
        : string.Create(CultureInfo.InvariantCulture, $"{Rounded(part!.Value, whole!.Value)} %");

    /// <summary>
    /// The share as a whole percentage; null at the ends, and unless both counts are published, the part is within
    /// the whole, and the whole is at least 20.
    /// </summary>
    public static int? Percent(int? part, int? whole) =>
        !Fits(part, whole) || 20L * part < whole || 20L * part > 19L * whole
            ? null
            : Rounded(part!.Value, whole!.Value);

    private static bool Fits(int? part, int? whole) => part <= whole && whole >= SmallestWhole;

    private static int Rounded(int part, int whole) => (int)(((200L * part) + whole) / (2L * whole));
}
