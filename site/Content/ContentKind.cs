namespace CareerConnect.Site.Content;

/// <summary>What a written page is, told by the folder it lies in.</summary>
public enum ContentKind
{
    /// <summary>A page that stays, such as privacy.md.</summary>
    Page,

    /// <summary>Something told, in stories/.</summary>
    Story,

    /// <summary>Something to know, in announcements/.</summary>
    Announcement,

    /// <summary>A day to come to, in events/.</summary>
    Event,
}
