using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>An address a page may link to: http, https, mailto or tel.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ContactAttribute() : ValidationAttribute("expected an address that begins with https:, http:, mailto: or tel:")
{
    public const int Most = 500;

    public override bool IsValid(object? value) => value is null || (value is string text && IsAddress(text));

    internal static bool IsAddress(string? text) => IsAddress(text, "http", "https", "mailto", "tel");

    internal static bool IsAddress(string? text, params ReadOnlySpan<string> schemes) =>
        text is { Length: > 0 and <= Most }
        && PlainText.IsClean(text, lines: false)
        && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && schemes.Contains(uri.Scheme)
        && (uri.Scheme is "mailto" or "tel" || (uri.Host.Length > 0 && uri.UserInfo.Length == 0));
}
