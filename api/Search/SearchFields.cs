using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Search;

/// <summary>What search finds: several nouns under one name.</summary>
public static class SearchFields
{
    public static FieldList<Fact> All { get; } = new("SearchResult", "SearchResults", fact => fact switch
    {
        CareerProgram program => $"{SearchKind.Program}|{program.Slug}",
        CareerEvent careerEvent => $"{SearchKind.Event}|{careerEvent.Slug}",
        Partner partner => $"{SearchKind.Partner}|{partner.Slug}",
        District district => $"{SearchKind.District}|{district.Code}",
        _ => throw new ArgumentException($"{fact.GetType().Name} is not searched for.", nameof(fact)),
    });
}
