using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>What a printed share of students can stand for: "80-84", "GE95", "LT50", or a number rounded to its last digit.</summary>
internal sealed partial record PrintedShare(double Low, double High)
{
    private const double Hair = 1e-9;

    /// <summary>The share's ends in percent; null for words.</summary>
    public static PrintedShare? Of(string text)
    {
        if (Printed().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var number = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        var half = 0.5 * Math.Pow(10, -match.Groups["digits"].Length);
        return match.Groups["end"].Value switch
        {
            "GE" or "GT" => new(number, 100),
            "LE" or "LT" => new(0, number),
            _ when match.Groups["to"] is { Success: true } to =>
                new(number, double.Parse(to.Value, CultureInfo.InvariantCulture) + 1),
            _ => new(number - half, number + half),
        };
    }

    /// <summary>The fewest students of so many that it can be.</summary>
    public int Least(int whole) => Math.Clamp((int)Math.Ceiling((Low * whole / 100) - Hair), 0, whole);

    /// <summary>The most students of so many that it can be.</summary>
    public int Most(int whole) => Math.Clamp((int)Math.Floor((High * whole / 100) + Hair), 0, whole);

    /// <summary>The smallest whole that so many can be the share of.</summary>
    public int LeastOf(int part) => High <= 0 ? int.MaxValue : Math.Max(part, (int)Math.Ceiling((part * 100 / High) - Hair));

    /// <summary>The largest whole that so many can be the share of.</summary>
    public int MostOf(int part) => Low <= 0 ? int.MaxValue : (int)Math.Floor((part * 100 / Low) + Hair);

    [GeneratedRegex(@"^(?<end>GE|GT|LE|LT)?(?<number>\d+(\.(?<digits>\d+))?)(-(?<to>\d+))?$")]
    private static partial Regex Printed();
}
