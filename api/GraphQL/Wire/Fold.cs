using System.Globalization;
using System.Text;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Text as it is searched and sorted: without case and accents, so "enfermeria" finds "Enfermería".</summary>
internal static class Fold
{
    public static string Text(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
