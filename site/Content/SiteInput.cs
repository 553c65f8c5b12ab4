using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Content;

/// <summary>All that people write: words, pictures and styles, pages. Read before the api is asked.</summary>
/// <param name="Languages">Words by language, in the order of the settings.</param>
/// <param name="Assets">Files of input/assets.</param>
/// <param name="Pages">Pages in Markdown; what is wrong in them is told later, with what only the api can tell.</param>
public sealed record SiteInput(IReadOnlyList<Phrases> Languages, AssetTable Assets, ContentFolder Pages)
{
    /// <summary>Throws with all that is wrong in words and assets, and with them what is wrong in pages.</summary>
    public static SiteInput Read(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var problems = new List<string>();
        var languages = Try(() => Words(settings), problems);
        var assets = Try(() => AssetTable.Read(Path.Combine(settings.Input, "assets")), problems);
        var pages = ContentFolder.Read(settings);
        return languages is not null && assets is not null
            ? new SiteInput(languages, assets, pages)
            : throw new SiteException(SiteFailure.BadInput, [.. problems, .. Spot.InOrder(pages.Problems)]);
    }

    private static IReadOnlyList<Phrases> Words(SiteSettings settings)
    {
        var folder = Path.Combine(settings.Input, "words");
        var first = Phrases.Read(folder, settings.Locales[0]);
        return [first, .. settings.Locales.Skip(1).Select(locale => Phrases.Read(folder, locale, first))];
    }

    private static T? Try<T>(Func<T> read, List<string> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (SiteException error) when (error.Failure == SiteFailure.BadInput)
        {
            problems.AddRange(error.Problems);
            return null;
        }
    }
}
