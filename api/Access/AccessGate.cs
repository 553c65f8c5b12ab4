using Microsoft.AspNetCore.Authentication;

namespace CareerConnect.Api.Access;

/// <summary>
/// Looks at a key wherever one is shown. A wrong, expired or revoked one is refused at once, all in the same words, even
/// where no key is needed: its holder should know. Without a key the request goes on as the public's.
/// </summary>
internal sealed class AccessGate(RequestDelegate next, WrongKeys wrongKeys)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Headers.Authorization.Count > 0)
        {
            var address = http.Connection.RemoteIpAddress;
            if (wrongKeys.TooMany(address))
            {
                http.Response.Headers.RetryAfter = "60";
                await Refuse(
                    http, StatusCodes.Status429TooManyRequests, "RATE_LIMITED",
                    "This address has shown too many wrong keys: wait a minute.");
                return;
            }

            var result = await http.AuthenticateAsync(Policies.Bearer);
            if (!result.Succeeded)
            {
                wrongKeys.Count(address);
                http.Response.Headers.WWWAuthenticate = "Bearer";
                await Refuse(
                    http, StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED",
                    "This key or token is not valid: it is wrong, has expired or was revoked.");
                return;
            }

            http.User = result.Principal;
            http.Response.Headers.CacheControl = "no-store";
        }

        await next(http);
    }

    private static Task Refuse(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message, extensions = new { code } } } }, http.RequestAborted);
    }
}
