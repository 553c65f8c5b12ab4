using CareerConnect.Api.Search;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SearchSynonymType() : FactType<SearchSynonym>(SearchSynonymFields.All);
