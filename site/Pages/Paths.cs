using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Every address of the site, in one place: pages and links both take them from here.</summary>
public static class Paths
{
    public static SitePath Home => SitePath.Root;

    public static SitePath Programs { get; } = SitePath.Of("programs");

    public static SitePath Events { get; } = SitePath.Of("events");

    public static SitePath Levels { get; } = SitePath.Of("levels");

    public static SitePath Sectors { get; } = SitePath.Of("sectors");

    public static SitePath Districts { get; } = SitePath.Of("districts");

    public static SitePath Counties { get; } = SitePath.Of("counties");

    public static SitePath Partners { get; } = SitePath.Of("partners");

    public static SitePath Participation { get; } = SitePath.Of("participation");

    public static SitePath Goals { get; } = SitePath.Of("goals");

    public static SitePath Sources { get; } = SitePath.Of("sources");

    public static SitePath About { get; } = SitePath.Of("about");

    public static SitePath Languages { get; } = SitePath.Of("languages");

    public static SitePath NotFound { get; } = SitePath.File("404.html");

    public static SitePath Program(string slug) => SitePath.Of("programs", slug);

    public static SitePath Event(string slug) => SitePath.Of("events", slug);

    /// <summary>The page of EXPLORE, PREP, LAUNCH or UNKNOWN.</summary>
    public static SitePath Level(string level) => SitePath.Of("levels", level.ToLowerInvariant());

    public static SitePath Sector(string key) => SitePath.Of("sectors", key);

    public static SitePath District(string slug) => SitePath.Of("districts", slug);

    public static SitePath County(string slug) => SitePath.Of("counties", slug);

    public static SitePath Partner(string slug) => SitePath.Of("partners", slug);

    /// <summary>Where a source stands on the sources page.</summary>
    public static string SourceAnchor(string key) => "source-" + key;
}
