using System.Security.Claims;

namespace CareerConnect.Api.Access;

/// <summary>Who asks, once a key or token was checked.</summary>
/// <param name="Id">Name of the key, or the token's subject; for the audit log. Never the secret.</param>
/// <param name="Scope">What it may do.</param>
/// <param name="Subject">Slug of the partner or code of the district it acts for; empty for staff.</param>
public sealed record Caller(string Id, KeyScope Scope, string Subject)
{
    private const string IdClaim = "careerconnect_id";
    private const string ScopeClaim = "careerconnect_scope";
    private const string SubjectClaim = "careerconnect_subject";

    /// <summary>The command line: whoever may run it has the files themselves.</summary>
    public static Caller CommandLine { get; } = new("command-line", KeyScope.Staff, "");

    /// <summary>Null for who showed no key.</summary>
    public static Caller? Of(ClaimsPrincipal? user) =>
        user?.FindFirstValue(ScopeClaim) is { } scope && Enum.TryParse<KeyScope>(scope, out var known)
            ? new Caller(user.FindFirstValue(IdClaim) ?? "", known, user.FindFirstValue(SubjectClaim) ?? "")
            : null;

    /// <summary>
    /// The caller a token names: careerconnect_scope is partner, district or staff, and the first two also need
    /// careerconnect_subject. Null when it names none.
    /// </summary>
    public static Caller? OfToken(ClaimsPrincipal token)
    {
        var scope = token.FindFirstValue(ScopeClaim);
        var subject = token.FindFirstValue(SubjectClaim) ?? "";
        return Enum.GetValues<KeyScope>().Where(s => s != KeyScope.Confirm && s.ToString().Equals(scope, StringComparison.OrdinalIgnoreCase))
            .Select(s => new Caller($"token:{token.FindFirstValue("sub")}", s, s == KeyScope.Staff ? "" : subject))
            .SingleOrDefault(c => c.Scope == KeyScope.Staff || c.Subject.Length > 0);
    }

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
        [new(IdClaim, Id), new(ScopeClaim, Scope.ToString()), new(SubjectClaim, Subject)], scheme, IdClaim, ScopeClaim));

    /// <summary>For the audit log: what it is, whom it acts for, which key.</summary>
    public override string ToString() =>
        Subject.Length > 0 ? $"{Scope} {Subject} ({Id})" : $"{Scope} ({Id})";
}
