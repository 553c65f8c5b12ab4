namespace CareerConnect.Api.Provenance;

/// <summary>Where facts came from: one publisher's table or page, as it was when it was read.</summary>
public sealed record DataSource
{
    /// <summary>Short name of the source, unique and stable.</summary>
    public required string Key { get; init; }

    /// <summary>The title its publisher gives it.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it can be read, if it has one address.</summary>
    public string? Url { get; init; }

    /// <summary>The years or dates it speaks of, in words, such as "2019-20 to 2023-24".</summary>
    public required string Period { get; init; }

    /// <summary>The day it was last read.</summary>
    public required DateOnly DateSeen { get; init; }

    /// <summary>What is known of its licence; not legal advice.</summary>
    public required string Licence { get; init; }

    /// <summary>What to know before using it: gaps, doubts, what must not be compared.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of the table as imported, in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>True for demonstration figures: made up, not real, never to be quoted.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Of two sources for one figure the higher is published; synthetic ones rank below all real.</summary>
    public required int Precedence { get; init; }
}
