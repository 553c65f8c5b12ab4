using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Search;

/// <summary>What can be asked of a pair of career words.</summary>
public static class SearchSynonymFields
{
    public static FieldList<SearchSynonym> All { get; } =
        new FieldList<SearchSynonym>("SearchSynonym", "SearchSynonyms", s => $"{s.TermEs}|{s.TermEn}")
            .Add(s => s.TermEs).Add(s => s.TermEn).Add(s => s.Note)
            .AddFact();
}
