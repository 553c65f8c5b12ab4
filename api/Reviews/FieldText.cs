using System.Text;
using CareerConnect.Api.Submissions.Drafts;

namespace CareerConnect.Api.Reviews;

/// <summary>Names of the api as pages for staff and partners write them.</summary>
internal static class FieldText
{
    /// <summary>A value of a fixed list in plain words: TUITION_FREE is "Tuition free".</summary>
    public static string InWords(Enum value) => ValueNames.All.GetValueOrDefault(value) ?? InWords(value.ToString());

    /// <summary>What a field says: in words where it takes one of a fixed list, else as it stands.</summary>
    public static string InWords(DraftForm form, string field, string value) =>
        form.Listed(field, value) is { } listed ? InWords(listed) : value;

    /// <summary>A name of the api in plain words: "applicationDeadline" is "Application deadline", "costText" is "Cost in words".</summary>
    public static string InWords(string field)
    {
        var name = field.EndsWith("Text", StringComparison.Ordinal) ? field[..^"Text".Length] + "InWords" : field;
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            words.Append(words.Length == 0 ? $"{char.ToUpperInvariant(letter)}" : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}");
        }

        return words.ToString();
    }
}
