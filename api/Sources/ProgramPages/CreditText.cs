using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>Credits at the most, where the words begin with a number: "0.5 CTE", "up to 12 (Portland ...)".</summary>
public static partial class CreditText
{
    public static double? Parse(string? text) =>
        Start().Match(text ?? "") is { Success: true } match
            ? double.Parse(match.Groups["credits"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^(up to )?(?<credits>[0-9]+(\.[0-9]+)?)( \(| CTE$|$)")]
    private static partial Regex Start();
}
