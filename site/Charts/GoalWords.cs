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

    /// <summary>Where it stands with its school year, between bounds where no more is known.</summary>
    public static string Now(Phrases words, GoalsPage.ProgressPart now, string unit)
    {
        if (!now.Known)
        {
            return words[now.Status == "SUPPRESSED" ? Word.StatusSuppressed : Word.StatusNotAvailable];
        }

        var amount = (now.Value, now.UpTo) switch
        {
            ({ } least, { } most) => words.Say(
                Word.GoalNowBetween, ("least", words.Number(least)), ("most", Amount(words, most, unit))),
            (null, { } most) => words.Say(Word.GoalNowAtMost, ("most", Amount(words, most, unit))),
            _ when now.MissingKind is not null => words.Say(Word.GoalNowAtLeast, ("least", Amount(words, now.Value, unit))),
            _ => Amount(words, now.Value, unit),
        };
        return $"{amount} ({now.Period})";
    }

    /// <summary>How fast it gets there, along a straight line.</summary>
    public static string Pace(Phrases words, GoalsPage.ProgressPart now) => words.Named(
        "Course", now.Course, ("first", now.PaceFrom ?? ""), ("last", now.PaceTo ?? ""), ("change", now.PerYear ?? 0), ("year", now.ReachedIn ?? ""));

    /// <summary>What is missing to know where it stands; null if nothing is.</summary>
    public static string? Missing(Phrases words, GoalsPage.ProgressPart now) => now.MissingKind is { } kind
        ? words.Named(
            "Missing", kind, ("first", now.MissingFirstYear ?? ""), ("last", now.MissingLastYear ?? ""),
            ("stated", now.MissingStated ?? 0), ("asked", now.MissingAsked ?? 0))
        : null;

    /// <summary>A target as it is meant: "at least 60%".</summary>
    public static string Target(Phrases words, GoalsPage.GoalModel goal) => goal.Comparator == "CONTEXT"
        ? Amount(words, goal.Target, goal.Unit)
        : $"{words.Named("Comparator", goal.Comparator)} {Amount(words, goal.Target, goal.Unit)}";
}
