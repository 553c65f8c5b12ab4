using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>One run of a plan: where it writes, and what resolvers are given. They read it and keep nothing of it.</summary>
internal sealed class PlanRun(
    Utf8JsonWriter writer, IExecutionContext context, IDictionary<string, ArgumentValue>?[] arguments)
{
    private readonly ResolveFieldContext _given = new()
    {
        UserContext = context.UserContext,
        RootValue = context.RootValue,
        CancellationToken = context.CancellationToken,
        RequestServices = context.RequestServices,
        User = context.User,
        Schema = context.Schema,
        Document = context.Document,
        Operation = context.Operation,
        Variables = context.Variables,
        ExecutionContext = context,
    };

    public Utf8JsonWriter Writer => writer;

    public object? Resolve(IFieldResolver resolver, object source, int place)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        _given.Source = source;
        _given.Arguments = arguments[place];
        var result = resolver.ResolveAsync(_given);
        return result.IsCompletedSuccessfully ? result.Result : throw new PlanException();
    }
}
