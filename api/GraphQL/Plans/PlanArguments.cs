using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>The arguments of a field: read once where they are fixed, once a request where variables decide.</summary>
internal sealed class PlanArguments(FieldType definition, GraphQLField field, bool changing)
{
    private IDictionary<string, ArgumentValue>? _fixed;

    public IDictionary<string, ArgumentValue>? Read(IExecutionContext context) =>
        field.Arguments is null ? null : changing ? Make(context) : _fixed ??= Make(context);

    private Dictionary<string, ArgumentValue>? Make(IExecutionContext context) =>
        ExecutionHelper.GetArguments(
            definition.Arguments, field.Arguments, context.Variables, context.Document, field, directive: null);
}
