using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Search;

/// <summary>Finds programs, events, partners and districts by words.</summary>
public static class SearchQueries
{
    private const int LongestText = 200;
    private const int Most = 1000;

    /// <summary>
    /// Programs, events, partners and districts that have all these words, best first. Case and accents do not matter,
    /// the last word may be a beginning, and career words are found in English and Spanish. Up to 1,000 are found.
    /// </summary>
    /// <param name="release">The release.</param>
    /// <param name="text">Words to look for, such as "enfermería Longview"; up to 200 characters.</param>
    /// <param name="kinds">Only things of these kinds.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<Fact> Find(
        Release release, string text, IReadOnlyList<SearchKind>? kinds, CancellationToken cancellation)
    {
        if (text.Length > LongestText)
        {
            throw new BadQuestionException("BAD_SEARCH", $"Search for up to {LongestText} characters.");
        }

        var match = SearchExpression.Make(text, release.Content.SearchSynonyms);
        return [.. release.Search.Find(match, kinds, Most, cancellation).Select(found => Fact(release, found))];
    }

    /// <summary>Career words in Spanish and in English, as search takes them for one another, by the Spanish word.</summary>
    public static IReadOnlyList<SearchSynonym> Synonyms(Release release) => release.Content.SearchSynonyms;

    private static Fact Fact(Release release, (SearchKind Kind, string Key) found) => found.Kind switch
    {
        SearchKind.Program => release.Programs[found.Key],
        SearchKind.Event => release.Events[found.Key],
        SearchKind.Partner => release.Partners[found.Key],
        _ => release.Districts[found.Key],
    };
}
