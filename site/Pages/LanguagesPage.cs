using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Which languages the site speaks, how far each has come, and how one is added.</summary>
public sealed partial class LanguagesPage
{
    public static IEnumerable<SitePage> Of(SiteContext site) =>
        site.Page<LanguagesPage, IReadOnlyList<LanguageState>>(
            Paths.Languages, [.. site.Languages.Select(words => State(site, words.Locale, words.Missing.Count))], site.Date);

    private static LanguageState State(SiteContext site, string locale, int missing) => new(
        locale,
        site.Settings.Drafts.Contains(locale),
        missing,
        [.. site.Content.Items.Where(i => !i.IsIn(locale)).Select(i => i.Name)]);

    /// <param name="Locale">Code of the language.</param>
    /// <param name="Draft">True when no person has reviewed it yet.</param>
    /// <param name="MissingWords">Words of the site it lacks.</param>
    /// <param name="MissingPages">Written pages it lacks, by their name in addresses.</param>
    public sealed record LanguageState(string Locale, bool Draft, int MissingWords, IReadOnlyList<string> MissingPages);
}
