using System.Globalization;
using System.Text.RegularExpressions;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>A place in a file that people write; lines and columns count from 1.</summary>
public readonly partial record struct Spot(string File, int Line, int Column)
{
    public static Spot Of(StrictYaml.Entry entry) => new(entry.File, entry.Line, entry.Column);

    public string Says(string problem) => $"{this}: {problem}";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <summary>Problems as a person goes through them: file by file, from the top; those that have no place come first.</summary>
    public static IEnumerable<string> InOrder(IEnumerable<string> problems) =>
        problems.Distinct(StringComparer.Ordinal).Select(problem => (Problem: problem, Place: Place().Match(problem)))
            .OrderBy(p => p.Place.Groups["file"].Value, StringComparer.Ordinal)
            .ThenBy(p => Number(p.Place.Groups["line"])).ThenBy(p => Number(p.Place.Groups["column"]))
            .Select(p => p.Problem);

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<file>.+?):(?<line>\d{1,9}):(?<column>\d{1,9}): ")]
    private static partial Regex Place();
}
