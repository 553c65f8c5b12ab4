using System.Text.RegularExpressions;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Components;

/// <summary>Who may come, so that it can be read alone: a source's "11-12" is "Grades 11 to 12".</summary>
public static partial class Audience
{
    /// <summary>Null when no source states it; else in the site's words, or as the source says.</summary>
    public static string? Of(OpportunityData item, Phrases words) =>
        item.GradesOrAgesText is { } text && !Bare().IsMatch(text) ? words.Quote(text)
        : item is { GradeMin: { } low, GradeMax: { } high }
            ? low == high ? words.Grade(low) : words.Say(Word.GradeRange, ("from", low), ("to", high))
        : item is { AgeMin: { } young, AgeMax: { } old } ? words.Say(Word.AgeRange, ("from", young), ("to", old))
        : item.GradesOrAgesText is { } number ? words.Quote(number)
        : null;

    [GeneratedRegex(@"^\d+(-\d+)?$")]
    private static partial Regex Bare();
}
