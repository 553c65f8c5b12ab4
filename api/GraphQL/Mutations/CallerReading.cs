using CareerConnect.Api.Access;
using CareerConnect.Api.GraphQL.Wire;
using GraphQL;
using Microsoft.AspNetCore.Authorization;

namespace CareerConnect.Api.GraphQL.Mutations;

/// <summary>Who asks, and what the host has for it. Codes are HotChocolate's.</summary>
internal static class CallerReading
{
    public static T Get<T>(this IResolveFieldContext context)
        where T : notnull => context.RequestServices!.GetRequiredService<T>();

    /// <summary>Whoever showed a key; an error for who did not.</summary>
    public static Caller Caller(this IResolveFieldContext context) =>
        Access.Caller.Of(context.User) ?? throw new UserError(
            "AUTH_NOT_AUTHENTICATED", "This takes a key: send it as Authorization: Bearer cc_live_...");

    /// <summary>The same, of one scope.</summary>
    public static async Task<Caller> Caller(this IResolveFieldContext context, KeyScope scope)
    {
        var caller = context.Caller();
        var allowed = await context.Get<IAuthorizationService>().AuthorizeAsync(context.User!, Policies.Of(scope));
        return allowed.Succeeded ? caller : throw new UserError(
            "AUTH_NOT_AUTHORIZED", $"This takes a key of scope {scope.ToString().ToLowerInvariant()}.");
    }
}
