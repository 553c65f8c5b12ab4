using System.Globalization;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>
/// Which characters a text from outside may have: none that steer a terminal, hide, or turn the direction of what
/// stands beside it (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing), and no half of a pair.
/// </summary>
internal static class PlainText
{
    public static bool IsClean(string text, bool lines)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (!char.IsSurrogatePair(text, at))
                {
                    return false;
                }

                at++;
            }
            else if (char.GetUnicodeCategory(text[at]) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                && !(lines && text[at] is '\n' or '\r' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
