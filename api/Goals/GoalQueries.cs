using CareerConnect.Api.Data;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Goals;

/// <summary>Finds goals.</summary>
public static class GoalQueries
{
    /// <summary>The numbers of the strategic plan, by key.</summary>
    public static IReadOnlyList<Goal> All(Release release) => release.Content.Goals;

    /// <summary>One goal; null if there is none of that key.</summary>
    /// <param name="release">The release.</param>
    /// <param name="key">Key of the measure, such as "postsecondary_enrollment_1yr".</param>
    public static Goal? Find(Release release, string key) => release.Content.Goals.FirstOrDefault(g => g.Key == key);

    /// <summary>Where the goal stands: current value, pace, and what is missing to know it.</summary>
    public static GoalProgress Progress(Release release, Goal goal) => GoalReading.Of(release, goal);

    /// <summary>Published outcomes of the goal's measure for all students, of any place and year, to set beside it; what they count stands in each.</summary>
    public static IReadOnlyList<Outcome> Beside(Release release, Goal goal) =>
        goal.OutcomeMeasure is { } measure
            ? [.. release.Content.Outcomes.Where(o => o.Measure == measure && o.Group == "all")]
            : [];

    /// <summary>Where the value was published; null without a value.</summary>
    public static DataSource? Source(Release release, GoalProgress progress) =>
        progress.SourceKey is { } key ? release.Sources[key] : null;
}
