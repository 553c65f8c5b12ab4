using System.Reflection;
using CareerConnect.Api.Data;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>An object whose fields call queries: each is described by its query's comments, and pays for its rows.</summary>
public abstract class LinkingType<T> : ObjectGraphType<T>
{
    private protected static List<QueryArgument> Arguments(MethodInfo method, int from) =>
        [.. method.GetParameters().Skip(from).Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => new QueryArgument(TypeText.Parse(ArgumentType(p)))
        {
            Name = p.Name!,
            Description = Docs.Of(method, p.Name!),
        })];

    private protected void Add<TResult>(
        string name, string type, MethodInfo described, List<QueryArgument> args,
        Func<IResolveFieldContext<T>, TResult> resolve) =>
        AddField(new FieldType
        {
            Name = name,
            Description = Docs.Of(described),
            ResolvedType = TypeText.Parse(type),
            Arguments = new QueryArguments(args),
            Resolver = new FuncFieldResolver<T, object?>(c => Pay(c, Ask(c, resolve))),
        });

    private static TResult Ask<TResult>(IResolveFieldContext<T> context, Func<IResolveFieldContext<T>, TResult> resolve)
    {
        try
        {
            return resolve(context);
        }
        catch (BadQuestionException e)
        {
            throw new UserError(e.Code, e.Message);
        }
    }

    private static object? Pay<TResult>(IResolveFieldContext<T> context, TResult result)
    {
        if (result is System.Collections.ICollection list)
        {
            context.Asking().PayForRows(list.Count, context.CancellationToken);
        }

        return result;
    }

    private static string ArgumentType(ParameterInfo parameter)
    {
        if (parameter.ParameterType.IsGenericType
            && parameter.ParameterType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return $"[{TypeText.NameOf(parameter.ParameterType.GetGenericArguments()[0])}!]";
        }

        var inner = Nullable.GetUnderlyingType(parameter.ParameterType);
        var required = inner is null
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;
        return TypeText.NameOf(inner ?? parameter.ParameterType) + (required ? "!" : "");
    }
}
