using System.Globalization;

namespace CareerConnect.Site.Generator;

/// <summary>What a build is told: input/settings.yml (Statiq's names), then the command line.</summary>
public sealed record SiteSettings
{
    private static readonly string[] Names =
        ["SiteTitle", "Host", "LinksUseHttps", "Locales", "Drafts", "PageFloor", "OfflineCopy"];

    private static readonly string[] Known = [.. Names, nameof(Planned)];

    /// <summary>The folder of words, pages in Markdown, assets and settings.yml.</summary>
    public required string Input { get; init; }

    /// <summary>The folder that is replaced by the new site.</summary>
    public required string Output { get; init; }

    public required string SiteTitle { get; init; }

    /// <summary>Where the site will be served; canonical addresses start with it. Ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Languages, the first of them at the root.</summary>
    public required IReadOnlyList<string> Locales { get; init; }

    /// <summary>Languages whose words no person has reviewed yet: their pages say so.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>Languages that are wanted and not begun, each with its name in its own script: "uk Українська".</summary>
    public IReadOnlyList<(string Locale, string Name)> Planned { get; init; } = [];

    /// <summary>A site of fewer pages is taken for broken and not published.</summary>
    public required int PageFloor { get; init; }

    /// <summary>Whether the site offers a copy of itself to use without a network; of a very large one, better not.</summary>
    public bool OfflineCopy { get; init; }

    /// <summary>The day the site speaks of; null: the newest day a source was seen. Never the clock.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Shows drafts and what waits for its day, each marked as such.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>Where the report of a build goes, and what the next one compares with; null: nowhere.</summary>
    public string? Report { get; init; }

    /// <summary>Takes what is to be mended for a failure: such a site is not published.</summary>
    public bool Strict { get; init; }

    /// <summary>For the public: refuses demonstration figures.</summary>
    public bool Production { get; init; }

    /// <summary>For a look beforehand: search engines are told to leave it out.</summary>
    public bool Unlisted { get; init; }

    /// <summary>Pages drawn at a time; the result does not depend on it.</summary>
    public int Workers { get; init; } = Math.Max(2, Environment.ProcessorCount * 2);

    /// <summary>True to draw every page, whatever the last build knows.</summary>
    public bool Clean { get; init; }

    /// <summary>Whether the site is brought to the disk before it is served, so that not even a power cut can spoil it.</summary>
    public bool Flush { get; init; } = true;

    /// <summary>What of it can change a page: not where files are, nor how many workers draw.</summary>
    public SiteSettings OfPages => this with
    {
        Input = "",
        Output = "",
        Workers = 0,
        Clean = false,
        Flush = false,
        Report = null,
        Strict = false,
        PageFloor = 0,
    };

    /// <summary>Reads settings.yml of an input folder; the caller overrides with "with".</summary>
    public static SiteSettings Read(string input, string output)
    {
        var file = Path.Combine(input, "settings.yml");
        var read = StrictYaml.Read(file, File.ReadAllText(file), Known, "setting");
        var problems = Names.Where(n => !read.ContainsKey(n)).Select(n => $"{file}: setting '{n}' is missing.").ToList();
        if (problems.Count > 0)
        {
            throw new SiteException(SiteFailure.BadInput, problems);
        }

        var scheme = Flag("LinksUseHttps") ? "https" : "http";
        return new SiteSettings
        {
            Input = input,
            Output = output,
            SiteTitle = read["SiteTitle"].Value,
            BaseUrl = ParseBaseUrl($"{scheme}://{read["Host"].Value}", Where("Host")),
            Locales = read["Locales"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Drafts = read["Drafts"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            OfflineCopy = Flag("OfflineCopy"),
            Planned = [.. Lines(nameof(Planned)).Select(line => line.Split(' ', 2) is [var locale, var name]
                ? (locale, name)
                : throw Wrong(nameof(Planned), "a code and a name in each line, such as 'uk Українська'"))],
            PageFloor = int.TryParse(read["PageFloor"].Value, CultureInfo.InvariantCulture, out var floor) && floor > 0
                ? floor
                : throw Wrong("PageFloor", "a whole number of pages above 0"),
        };

        string[] Lines(string name) => read.TryGetValue(name, out var entry)
            ? entry.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : [];
        string Where(string name) => $"{file}:{read[name].Line}:{read[name].Column}: {name}";
        SiteException Wrong(string name, string expected) => new(
            SiteFailure.BadInput, $"{Where(name)} is '{read[name].Value}': expected {expected}.");
        bool Flag(string name) => bool.TryParse(read[name].Value, out var value)
            ? value
            : throw Wrong(name, "true or false");
    }

    /// <summary>An absolute http address without query, ended by a slash.</summary>
    public static Uri ParseBaseUrl(string text, string where = "--base-url") =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0
            ? url
            : throw new SiteException(
                SiteFailure.BadInput, $"{where} is '{text}': expected an address such as https://example.org/.");
}
