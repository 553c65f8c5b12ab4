using GraphQL.Validation;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>GET asks; it never changes anything.</summary>
internal sealed class QueriesOnly : ValidationRuleBase
{
    public const string Code = "POST_REQUIRED";

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query)
        {
            context.ReportError(new ValidationError("GET answers queries only: send this with POST.") { Code = Code });
        }

        return default;
    }
}
