using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Charts;

/// <summary>Numbers of the plan in words.</summary>
public static class GoalWords
{
    /// <summary>A number with its unit, or that the plan does not state it.</summary>
    public static string Amount(Phrases words, double? value, string unit) => value is { } number
        ? words.Say(Enum.Parse<Word>("Unit" + char.ToUpperInvariant(unit[0]) + unit[1..]), ("value", number))
        : words[Word.GoalNotStated];

    /// <summary>A target as it is meant: "at least 60%".</summary>
    public static string Target(Phrases words, GoalsPage.GoalModel goal) => goal.Comparator == "CONTEXT"
        ? Amount(words, goal.Target, goal.Unit)
        : $"{words.Named("Comparator", goal.Comparator)} {Amount(words, goal.Target, goal.Unit)}";
}
