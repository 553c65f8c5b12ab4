using CareerConnect.Api.Data;
using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>What resolvers read from the engine's context.</summary>
internal static class ContextReading
{
    public static Asking Asking(this IResolveFieldContext context) => (Asking)context.UserContext;

    public static Release Release(this IResolveFieldContext context) => context.Asking().Release;

    // Scalars have already turned the text into the value, so a cast is enough.
    public static TArg Arg<TArg>(this IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var given) && given.Value is not null
            ? (TArg)given.Value
            : default!;
}
