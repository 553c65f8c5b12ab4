using System.Globalization;

namespace CareerConnect.Api.Privacy;

/// <summary>Percentages, from two published counts only.</summary>
public static class SafeShare
{
    /// <summary>The smallest whole that a share is given of.</summary>
    public const int SmallestWhole = 20;

    /// <summary>
    /// A whole percentage, "&lt;5 %" or "&gt;95 %" at the ends; null unless both counts are published, the part
    /// is within the whole, and the whole is at least 20.
    /// </summary>
    public static string? Percent(PublishedCell part, PublishedCell whole)
    {
        if (part.Value is not { } p || whole.Value is not { } w || w < SmallestWhole || p > w)
        {
            return null;
        }

        var percent = (int)(((200L * p) + w) / (2L * w));
        return 20L * p < w ? "<5 %"
            : 20L * p > 19L * w ? ">95 %"
            : string.Create(CultureInfo.InvariantCulture, $"{percent} %");
    }
}
