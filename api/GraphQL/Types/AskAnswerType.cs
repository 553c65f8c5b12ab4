using CareerConnect.Api.Asks;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class AskAnswerType : FactType<AskAnswer>
{
    public AskAnswerType()
        : base(AskFields.Answers) => Link("partner", "Partner!", AskQueries.Partner);
}
