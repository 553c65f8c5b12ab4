using System.Globalization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Reading;

/// <summary>How hard the pages for students are to read in one language.</summary>
public sealed record ReadingReport
{
    private const int Shown = 5;

    public required string Locale { get; init; }

    /// <summary>Pages with enough sentences to be measured.</summary>
    public required int Pages { get; init; }

    /// <summary>Half of the pages are as easy as this or easier.</summary>
    public required double Median { get; init; }

    /// <summary>Nine of ten pages are as easy as this or easier.</summary>
    public required double NineOfTen { get; init; }

    /// <summary>Pages that are harder than the aim: grade 8 in English, ease 60 in Spanish.</summary>
    public required int TooHard { get; init; }

    /// <summary>The hardest pages, the hardest first.</summary>
    public required IReadOnlyList<(string Address, double Value)> Hardest { get; init; }

    private bool Spanish => Locale == "es";

    /// <summary>Grade 8 in English, ease 60 in Spanish.</summary>
    public int Aim => Spanish ? 60 : 8;

    public bool IsTooHard(double value) => Spanish ? value < Aim : value > Aim;

    /// <summary>One report a language that has a formula, from the pages that are for students.</summary>
    public static IReadOnlyList<ReadingReport> Of(IEnumerable<(WrittenPage Page, ReadingCount Count)> measured) =>
    [
        .. measured.GroupBy(m => m.Page.Locale).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(g.Key,
        [
            .. g.Select(m => (m.Page.Address.Value, g.Key == "es" ? m.Count.FernandezHuertaEase : m.Count.FleschKincaidGrade))
                .OrderBy(m => g.Key == "es" ? -m.Item2 : m.Item2).ThenBy(m => m.Value, StringComparer.Ordinal),
        ])),
    ];

    public override string ToString()
    {
        var hardest = string.Join(", ", Hardest.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Address} {h.Value:0.0}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Locale} reading {(Spanish ? "ease (Fernández Huerta)" : "grade (Flesch-Kincaid)")}: median {Median:0.0}, nine of ten within {NineOfTen:0.0}, {TooHard} of {Pages} pages harder than {Aim}; hardest {hardest}");
    }

    // From the easiest to the hardest.
    private static ReadingReport Of(string locale, IReadOnlyList<(string Address, double Value)> sorted) => new()
    {
        Locale = locale,
        Pages = sorted.Count,
        Median = sorted[(sorted.Count - 1) / 2].Value,
        NineOfTen = sorted[(int)Math.Ceiling(sorted.Count * 0.9) - 1].Value,
        TooHard = sorted.Count(p => locale == "es" ? p.Value < 60 : p.Value > 8),
        Hardest = [.. sorted.Reverse().Take(Shown)],
    };
}
