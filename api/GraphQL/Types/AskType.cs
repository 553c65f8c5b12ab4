using CareerConnect.Api.Asks;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class AskType : FactType<Ask>
{
    public AskType()
        : base(AskFields.All)
    {
        Link("district", "District!", AskQueries.District);
        Link("sector", "Sector", AskQueries.Sector);
        Link("answers", "[AskAnswer!]!", AskQueries.Answers);
    }
}
