using System.Globalization;
using System.Text;

namespace CareerConnect.Api.Sources;

/// <summary>One thing wrong in a file that was brought in: where, what stands there, and what should.</summary>
/// <param name="File">Name of the file, without its folders.</param>
/// <param name="Line">Line in the file, from 1; null when it is about the whole file.</param>
/// <param name="Column">Name of the column; null when it is about the whole line.</param>
/// <param name="Value">What stands there, fit to be shown; see <see cref="Show"/>.</param>
/// <param name="Expected">What was expected, so that "value is not expected" reads as a sentence.</param>
public sealed record ImportError(string File, int? Line, string? Column, string Value, string Expected)
{
    /// <summary>Stands for a value that must not be repeated: a count of students may be one of few.</summary>
    public const string Hidden = "the value";

    private const int Longest = 60;

    /// <summary>A value in quotes, cut when long, with what does not print written out.</summary>
    public static string Show(string value)
    {
        var text = new StringBuilder("'");
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length > Longest)
            {
                text.Append('…');
                break;
            }

            // Format characters are among them: some turn the direction of a line around.
            var plain = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
            text.Append(plain ? rune.ToString() : $"\\u{{{rune.Value:X}}}");
        }

        return text.Append('\'').ToString();
    }

    public override string ToString()
    {
        var place = Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}") : File;
        return Column is null ? $"{place}: {Value} is not {Expected}" : $"{place}: column {Column}: {Value} is not {Expected}";
    }
}
