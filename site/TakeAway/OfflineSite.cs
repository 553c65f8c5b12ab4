using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.TakeAway;

/// <summary>The whole site in one language as a zip, for a room without a network.</summary>
public static class OfflineSite
{
    public static IEnumerable<SiteFile> Files(SiteContext site) => site.Settings.OfflineCopy
        ? site.Languages.Select(words => new SiteFile(
            Paths.Offline(words.Locale),
            "offline copy",
            output => OfflineCopy.Of(output, Names(output, site, words), site.Settings.BaseUrl, site.Date)))
        : [];

    /// <summary>Its pages, as if the language lived at the root, and all assets. Cards for other sites stay out.</summary>
    private static Dictionary<string, string> Names(OutputFolder output, SiteContext site, Phrases words)
    {
        var others = site.Languages.Skip(1).Select(l => l.Locale + "/").ToList();
        var own = words == site.Languages[0] ? "" : words.Locale + "/";
        return output.Files
            .Where(f => f.EndsWith(".html", StringComparison.Ordinal)
                ? (own.Length == 0 ? !others.Exists(o => f.StartsWith(o, StringComparison.Ordinal)) : f.StartsWith(own, StringComparison.Ordinal))
                    && !f[own.Length..].StartsWith("embed/", StringComparison.Ordinal)
                : f.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(f => f, f => f.EndsWith(".html", StringComparison.Ordinal) ? f[own.Length..] : f);
    }
}
