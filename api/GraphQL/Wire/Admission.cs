using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Between validation and execution: GET asks and never changes anything, and the asker pays. Not rules of validation,
/// which would have a known document walked through once more for every request.
/// </summary>
internal sealed class Admission(bool get) : DocumentExecutionListenerBase
{
    public const string PostRequired = "POST_REQUIRED";

    public static Admission OfGet { get; } = new(get: true);

    public static Admission OfPost { get; } = new(get: false);

    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        if (!validationResult.IsValid)
        {
            return Task.CompletedTask;
        }

        if (get && context.Operation.Operation != OperationType.Query)
        {
            context.Errors.Add(new ExecutionError("GET answers queries only: send this with POST.") { Code = PostRequired });
        }
        else if (!((Asking)context.UserContext).Price(Pricing.Of(context, validationResult.ArgumentValues)))
        {
            context.Errors.Add(new ExecutionError("This is more than the asker may ask for now."));
        }

        return Task.CompletedTask;
    }
}
