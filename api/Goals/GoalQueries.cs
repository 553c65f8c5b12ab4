using CareerConnect.Api.Data;

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
}
