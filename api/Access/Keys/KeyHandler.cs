using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CareerConnect.Api.Access.Keys;

/// <summary>
/// Reads a key from the header Authorization: Bearer. The log hears that one was refused, never which. The key of a link
/// to confirm is none here.
/// </summary>
public sealed class KeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    public static string Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? header[Prefix.Length..].Trim()
            : "";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Request.Headers.Authorization.Count == 0 ? AuthenticateResult.NoResult()
        : await keys.Find(Bearer(Request), Context.RequestAborted) is { Scope: not KeyScope.Confirm } caller
            ? AuthenticateResult.Success(new AuthenticationTicket(caller.ToPrincipal(Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail("The key is not valid.");
}
