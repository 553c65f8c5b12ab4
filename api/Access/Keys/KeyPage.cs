namespace CareerConnect.Api.Access.Keys;

/// <summary>What pages have in common on which a person types a key.</summary>
internal static class KeyPage
{
    /// <summary>Headers of every answer: nothing but what the policy names, and no other site hears of it.</summary>
    public static void SetHeaders(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    /// <summary>
    /// Whose the key in the form's field is; null with the status of a refusal. Wrong ones are counted by address, and who has
    /// shown too many is not read at all.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="taken">Which keys the page takes.</param>
    /// <param name="cancellationToken">Ends it with the request.</param>
    public static async Task<(Caller? Caller, int Status)> FindAsync(
        HttpContext http, Func<KeyScope, bool> taken, CancellationToken cancellationToken)
    {
        var wrongKeys = http.RequestServices.GetRequiredService<WrongKeys>();
        var address = http.Connection.RemoteIpAddress;
        if (wrongKeys.TooMany(address))
        {
            return (null, StatusCodes.Status429TooManyRequests);
        }

        var keys = http.RequestServices.GetRequiredService<KeyRing>();
        if (await keys.Find(KeyOf(await http.Request.ReadFormAsync(cancellationToken)), cancellationToken) is { } caller && taken(caller.Scope))
        {
            return (caller, StatusCodes.Status200OK);
        }

        wrongKeys.Count(address);
        return (null, StatusCodes.Status401Unauthorized);
    }

    /// <summary>The key, as it was typed.</summary>
    public static string KeyOf(IFormCollection form) => form["key"].ToString().Trim();
}
