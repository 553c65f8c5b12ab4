using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Search;

/// <summary>A career word in Spanish and in English: a search for the one finds the other.</summary>
public sealed record SearchSynonym : Fact
{
    /// <summary>The Spanish term, of one word or several.</summary>
    public required string TermEs { get; init; }

    /// <summary>The English term.</summary>
    public required string TermEn { get; init; }

    /// <summary>What to know of the pair, such as another sense of a word.</summary>
    public string? Note { get; init; }
}
