using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>What one finished page says of itself: its links, its anchors, and what is wrong with it.</summary>
public sealed record PageScan
{
    public required string Address { get; init; }

    public required IReadOnlyList<string> Anchors { get; init; }

    public required IReadOnlyList<string> Links { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>Its sentences, counted; null where there is nothing to measure.</summary>
    public ReadingCount? Reading { get; init; }

    /// <summary>True when it shows figures that are made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Reads a page.</summary>
    public static PageScan Of(string address, ReadOnlySpan<char> html) => new PageScanner(new TextPool()).Scan(address, html, null);
}
