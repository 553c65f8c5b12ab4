using System.Runtime.CompilerServices;
using CareerConnect.Site.Content;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Components;

/// <summary>What all pages of a build share.</summary>
public sealed record SiteContext : IInputs
{
    private const int MostToTakeAlong = 5_000;

    public required SiteSettings Settings { get; init; }

    public required AssetTable Assets { get; init; }

    /// <summary>Words by language, in the order of the settings: the first language lives at the root.</summary>
    public required IReadOnlyList<Phrases> Languages { get; init; }

    public required SiteFacts Facts { get; init; }

    /// <summary>For choosing what pages show, not for pages: see <see cref="NotOfPages"/>.</summary>
    public required OpportunityIndex Opportunities { get => NotOfPages(field); init; }

    /// <summary>For choosing what pages show, not for pages: see <see cref="NotOfPages"/>.</summary>
    public required PartnerIndex Partners { get => NotOfPages(field); init; }

    /// <summary>For choosing what pages show, not for pages: see <see cref="NotOfPages"/>.</summary>
    public required PlaceIndex Places { get => NotOfPages(field); init; }

    /// <summary>What any page may read while it is drawn.</summary>
    public object? Inputs => (Settings.OfPages, Assets, Languages, Facts, Date);

    /// <summary>What people wrote, as far as it is published.</summary>
    public SiteContent Content
    {
        get
        {
            PageNotes.Read(nameof(Content));
            return field;
        }
        init;
    } = SiteContent.None;

    /// <summary>The day the site speaks of.</summary>
    public DateOnly Date => Settings.Date ?? Facts.NewestDate;

    /// <summary>True of a site that nobody would download whole: each program and partner has pages of its own.</summary>
    private bool IsTooLargeToTakeAlong => Opportunities.All.Count + Partners.All.Count > MostToTakeAlong;

    /// <summary>What few pages show; who hands it out notes that the page read it.</summary>
    private Dictionary<string, object?> Shared => field ??= new()
    {
        [nameof(Facts.Release)] = Facts.Release,
        [nameof(Content)] = Content,
    };

    /// <summary>Reads what people write, then asks what all pages share.</summary>
    public static async Task<SiteContext> AskAsync(GraphQLClient api, SiteSettings settings, CancellationToken ct)
    {
        var input = SiteInput.Read(settings);
        var site = new SiteContext
        {
            Settings = settings,
            Languages = input.Languages,
            Assets = input.Assets,
            Facts = await SiteFacts.AskAsync(api, settings, ct),
            Opportunities = await OpportunityIndex.AskAsync(api, ct),
            Partners = await PartnerIndex.AskAsync(api, ct),
            Places = await PlaceIndex.AskAsync(api, ct),
        };
        return site with
        {
            Settings = settings with { OfflineCopy = settings.OfflineCopy && !site.IsTooLargeToTakeAlong },
            Content = input.Pages.On(site.Date, settings.ShowDrafts),
        };
    }

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
            Inputs = (this, words.Locale, path, listed, model),
            Shared = Shared,
            LastModified = modified,
            Listed = listed,
        };

    /// <summary>Where a path is in a language.</summary>
    public SitePath Address(Phrases words, SitePath path) => words == Languages[0] ? path : path.In(words.Locale);

    /// <summary>
    /// A page that is being drawn may read its model and what all pages share, nothing else: only so can a build tell which
    /// pages a change is shown by.
    /// </summary>
    private static T NotOfPages<T>(T list, [CallerMemberName] string name = "") => PageNotes.Current is null
        ? list
        : throw new InvalidOperationException($"a page reads {name} while it is drawn; give it what it shows in its model");
}
