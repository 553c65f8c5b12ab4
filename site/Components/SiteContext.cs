using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Components;

/// <summary>What all pages of a build share.</summary>
public sealed record SiteContext
{
    public required SiteSettings Settings { get; init; }

    public required AssetTable Assets { get; init; }

    /// <summary>Words by language, in the order of the settings: the first language lives at the root.</summary>
    public required IReadOnlyList<Phrases> Languages { get; init; }

    public required SiteFacts Facts { get; init; }

    public required OpportunityIndex Opportunities { get; init; }

    public required PartnerIndex Partners { get; init; }

    /// <summary>The day the site speaks of.</summary>
    public DateOnly Date => Settings.Date ?? Facts.NewestDate;

    /// <summary>A page in every language; its files are written once.</summary>
    public IEnumerable<SitePage> Page<TPage, TModel>(
        SitePath path, TModel model, DateOnly? modified = null, bool listed = true, IReadOnlyList<PageFile>? files = null)
        where TPage : PageComponent<TModel> =>
        Languages.Select(words => Page<TPage, TModel>(words, path, model, modified, listed) with
        {
            Files = words == Languages[0] ? files ?? [] : [],
        });

    /// <summary>A page in one language.</summary>
    public SitePage Page<TPage, TModel>(
        Phrases words, SitePath path, TModel model, DateOnly? modified = null, bool listed = true)
        where TPage : PageComponent<TModel> => new()
        {
            Path = path,
            Locale = words.Locale,
            Address = Address(words, path),
            Component = typeof(TPage),
            Parameters = new Dictionary<string, object?>
            {
                [nameof(PageComponent<TModel>.Page)] = new PageContext { Site = this, Words = words, Path = path },
                [nameof(PageComponent<TModel>.Model)] = model,
            },
            LastModified = modified,
            Listed = listed,
        };

    /// <summary>Where a path is in a language.</summary>
    public SitePath Address(Phrases words, SitePath path) => words == Languages[0] ? path : path.In(words.Locale);
}
