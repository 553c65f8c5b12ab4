using System.Buffers;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// A place under the site's root, the same in every language: "/programs/fire-science/" or "/404.html".
/// Only clean parts make one, so that nothing can be written outside the root.
/// </summary>
public sealed partial record SitePath
{
    private static readonly SearchValues<char> Clean = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private SitePath(string value) => Value = value;

    public static SitePath Root { get; } = new("/");

    /// <summary>Where a static host looks for the addresses that have moved.</summary>
    public static SitePath Redirects { get; } = new("/_redirects");

    public string Value { get; }

    /// <summary>The file it is written to, relative to the root.</summary>
    public string FileName => (Value.EndsWith('/') ? Value + "index.html" : Value)[1..];

    /// <summary>A page of its own folder: clean in every static host, without rules.</summary>
    public static SitePath Of(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (!IsPart(part))
            {
                throw new SiteException(
                    SiteFailure.Failed,
                    $"'{part}' cannot be part of an address: expected a-z, 0-9 and single hyphens, at most 100.");
            }
        }

        return new SitePath(parts.IsEmpty ? "/" : $"/{string.Join('/', parts)}/");
    }

    /// <summary>True of what can be part of an address.</summary>
    public static bool IsPart(string text) => text.Length is > 0 and <= 100 && !text.AsSpan().ContainsAnyExcept(Clean)
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>A single file, such as 404.html, at the root or in folders.</summary>
    public static SitePath File(params ReadOnlySpan<string> parts) =>
        FileShape().IsMatch(parts[^1])
            ? new SitePath(Of(parts[..^1]).Value + parts[^1])
            : throw new SiteException(SiteFailure.Failed, $"'{parts[^1]}' cannot be the name of a file of the site.");

    /// <summary>A page in the folder of this page.</summary>
    public SitePath Below(string part) => new(Value + Of(part).Value[1..]);

    /// <summary>A file in the folder of this page, such as /participation/years.csv.</summary>
    public SitePath Beside(string name) => new(Value[..(Value.LastIndexOf('/') + 1)] + File(name).Value[1..]);

    /// <summary>The same page under a language's code; a file that is no page is the same in all of them.</summary>
    public SitePath In(string language) =>
        !IsPart(language) ? throw new SiteException(SiteFailure.BadInput, $"'{language}' is not the code of a language.")
        : Value.EndsWith('/') || Value.EndsWith(".html", StringComparison.Ordinal) ? new SitePath($"/{language}{Value}")
        : this;

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+\\z")]
    private static partial Regex FileShape();
}
