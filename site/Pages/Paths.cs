using System.Globalization;
using CareerConnect.Site.Content;
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

    /// <summary>Who is missing, in people, and where paths end.</summary>
    public static SitePath NextSteps { get; } = SitePath.Of("next-steps");

    /// <summary>From a first look to paid work, by district and sector.</summary>
    public static SitePath Pathways { get; } = SitePath.Of("pathways");

    /// <summary>Which programs count as Career Launch, and what others lack.</summary>
    public static SitePath Endorsements { get; } = SitePath.Of("endorsements");

    /// <summary>Each district's plan for STEM and career-connected learning.</summary>
    public static SitePath DistrictPlans { get; } = SitePath.Of("district-plans");

    /// <summary>Work groups, and what worked where.</summary>
    public static SitePath Practices { get; } = SitePath.Of("practices");

    /// <summary>What stands in the way from early childhood on, and the figures that would show it.</summary>
    public static SitePath Barriers { get; } = SitePath.Of("barriers");

    /// <summary>Professionals with students and educators.</summary>
    public static SitePath Engagements { get; } = SitePath.Of("engagements");

    /// <summary>What a pledge of seats does to the plan's goals.</summary>
    public static SitePath Planner { get; } = Goals.Below("planner");

    /// <summary>What schools need and partners offer.</summary>
    public static SitePath Board { get; } = SitePath.Of("board");

    public static SitePath Sources { get; } = SitePath.Of("sources");

    public static SitePath About { get; } = SitePath.Of("about");

    /// <summary>Everything by name.</summary>
    public static SitePath Search { get; } = SitePath.Of("search");

    public static SitePath Grades { get; } = SitePath.Of("grades");

    /// <summary>What an employer or group can do; input/LANGUAGE/become-a-partner.md.</summary>
    public static SitePath BecomeAPartner { get; } = SitePath.Of("become-a-partner");

    /// <summary>Paper, calendars, feeds, cards for other sites, a copy of this one.</summary>
    public static SitePath TakeAway { get; } = SitePath.Of("take-away");

    /// <summary>How to tell that something here is wrong; input/LANGUAGE/report-a-mistake.md.</summary>
    public static SitePath Report { get; } = SitePath.Of("report-a-mistake");

    public static SitePath Languages { get; } = SitePath.Of("languages");

    public static SitePath NotFound { get; } = SitePath.File("404.html");

    public static SitePath Program(string slug) => SitePath.Of("programs", slug);

    public static SitePath Event(string slug) => SitePath.Of("events", slug);

    /// <summary>The page of EXPLORE, PREP, LAUNCH or UNKNOWN.</summary>
    public static SitePath Level(string level) => SitePath.Of("levels", level.ToLowerInvariant());

    public static SitePath Sector(string key) => SitePath.Of("sectors", key);

    public static SitePath District(string slug) => SitePath.Of("districts", slug);

    /// <summary>All programs and events of a county or district that has many.</summary>
    public static SitePath PlacePrograms(SitePath place) => place.Below("programs");

    /// <summary>The chains of programs within reach of a district.</summary>
    public static SitePath DistrictPathways(string slug) => District(slug).Below("pathways");

    public static SitePath County(string slug) => SitePath.Of("counties", slug);

    public static SitePath Partner(string slug) => SitePath.Of("partners", slug);

    /// <summary>The page of a grade, 0 for kindergarten.</summary>
    public static SitePath Grade(int grade) =>
        SitePath.Of("grades", grade == 0 ? "k" : grade.ToString(CultureInfo.InvariantCulture));

    /// <summary>The partners of a kind, such as HEALTH_SYSTEM.</summary>
    public static SitePath PartnerKind(string kind) =>
        SitePath.Of("partners", "kinds", kind.ToLowerInvariant().Replace('_', '-'));

    /// <summary>A program or event on one sheet of paper.</summary>
    public static SitePath Flyer(SitePath opportunity) => opportunity.Below("flyer");

    /// <summary>A county's programs and events on paper.</summary>
    public static SitePath Booklet(string county) => SitePath.Of("take-away", "booklets", county);

    /// <summary>A county's programs as a card for other sites.</summary>
    public static SitePath EmbedCounty(string county) => SitePath.Of("embed", "counties", county);

    /// <summary>A partner's programs as a card for other sites.</summary>
    public static SitePath EmbedPartner(string partner) => SitePath.Of("embed", "partners", partner);

    /// <summary>One program as a card for other sites.</summary>
    public static SitePath EmbedProgram(string program) => SitePath.Of("embed", "programs", program);

    /// <summary>A program in the words of the Credential Registry.</summary>
    public static SitePath Ctdl(string program) => SitePath.File("programs", program, "ctdl.json");

    /// <summary>The dates of one program or event.</summary>
    public static SitePath Calendar(SitePath opportunity) =>
        SitePath.File([.. opportunity.Value.Split('/', StringSplitOptions.RemoveEmptyEntries), "calendar.ics"]);

    /// <summary>The dates of a county.</summary>
    public static SitePath CountyCalendar(string county) => SitePath.File("take-away", "calendars", county + ".ics");

    /// <summary>What is new, in a language.</summary>
    public static SitePath Feed(string locale) => SitePath.File($"feed-{locale}.xml");

    /// <summary>The whole site in a language, to be used without a network.</summary>
    public static SitePath Offline(string locale) => SitePath.File("take-away", $"site-{locale}.zip");

    /// <summary>Stories, announcements or the network's own events.</summary>
    public static SitePath News(ContentKind kind) => kind switch
    {
        ContentKind.Story => SitePath.Of("stories"),
        ContentKind.Announcement => SitePath.Of("announcements"),
        ContentKind.Event => SitePath.Of("events", "network"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no list of its own."),
    };

    /// <summary>Those of a year.</summary>
    public static SitePath News(ContentKind kind, int year) => News(kind).Below(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The newest of them as a feed, in a language.</summary>
    public static SitePath NewsFeed(ContentKind kind, string locale) => News(kind).Beside($"feed-{locale}.xml");

    /// <summary>The network's own events as a calendar, in a language.</summary>
    public static SitePath NewsCalendar(string locale) => News(ContentKind.Event).Beside($"events-{locale}.ics");

    /// <summary>Where a source stands on the sources page.</summary>
    public static string SourceAnchor(string key) => "source-" + key;
}
