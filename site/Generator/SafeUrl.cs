using System.Diagnostics.CodeAnalysis;

namespace CareerConnect.Site.Generator;

/// <summary>
/// An address a page may link to: http, https, mailto, tel, or a place of this site. Razor encodes an
/// attribute but does not look at its scheme, so javascript: would pass; it cannot become one of these.
/// </summary>
public sealed record SafeUrl
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private SafeUrl(string value) => Value = value;

    public string Value { get; }

    /// <summary>True when it leads away from this site.</summary>
    public bool IsExternal => !Value.StartsWith('/') && !Value.StartsWith('#');

    public static bool TryParse(string? text, [NotNullWhen(true)] out SafeUrl? url)
    {
        url = null;
        if (string.IsNullOrWhiteSpace(text) || text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            return false;
        }

        // "//host" and "/\host" are addresses of another site to a browser.
        var ours = text[0] is '#' || (text[0] is '/' && (text.Length == 1 || text[1] is not ('/' or '\\')));
        if (ours || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsSafe(uri)))
        {
            url = new SafeUrl(text);
        }

        return url is not null;
    }

    public static SafeUrl Parse(string text) =>
        TryParse(text, out var url)
            ? url
            : throw new SiteException(
                SiteFailure.Failed,
                $"'{text}' is not an address to link to: expected http, https, mailto, tel or /path/.");

    public override string ToString() => Value;

    private static bool IsSafe(Uri uri) =>
        Schemes.Contains(uri.Scheme, StringComparer.Ordinal)
        && (uri.Scheme is "mailto" or "tel" || (uri.Host.Length > 0 && uri.UserInfo.Length == 0));
}
