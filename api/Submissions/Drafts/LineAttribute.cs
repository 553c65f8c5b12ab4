using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>One line of plain text. Whatever it looks like, it is shown as text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LineAttribute(int most) : ValidationAttribute($"expected one line of 1 to {most} characters")
{
    public int Most => most;

    public override bool IsValid(object? value) =>
        value is null || (value is string text && PlainText.IsClean(text, lines: false)
            && text.Trim().Length > 0 && text.Length <= most);
}
