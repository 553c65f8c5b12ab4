using CareerConnect.Api.Data;

namespace CareerConnect.Api.Events;

/// <summary>Finds events.</summary>
public static class EventQueries
{
    /// <summary>Fairs, tours, contests and other dated occasions, by slug.</summary>
    public static IReadOnlyList<CareerEvent> All(Release release) => release.Content.Events;

    /// <summary>One event; null if there is none of that slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="slug">Name in addresses.</param>
    public static CareerEvent? Find(Release release, string slug) => release.Events.GetValueOrDefault(slug);
}
