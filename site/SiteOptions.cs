using System.CommandLine;
using System.Globalization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site;

/// <summary>The options of a build, and the settings they come to.</summary>
internal sealed class SiteOptions
{
    public Option<Uri?> Api { get; } = new("--api")
    {
        Description = "Address of an api to ask; without it one is started on the committed facts",
        CustomParser = result => Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
                ? uri
                : Wrong<Uri>(result, "an address such as https://api.example.org"),
    };

    public Option<string?> Data { get; } = new("--data") { Description = "Folder of the working store and the releases" };

    private Option<string?> Output { get; } = new("--output") { Description = "The folder the site replaces" };

    private Option<string?> BaseUrl { get; } = new("--base-url") { Description = "Where the site will be served" };

    private Option<bool> Production { get; } = new("--production") { Description = "For the public: refuse demonstration figures" };

    private Option<bool> Unlisted { get; } = new("--unlisted") { Description = "For a look beforehand: search engines leave it out" };

    private Option<int?> MinPages { get; } = new("--min-pages")
    {
        Description = "Fewer pages than this are half a site and not published; without it, PageFloor of settings.yml",
    };

    private Option<bool> Clean { get; } = new("--clean") { Description = "Draw every page, also those that have not changed" };

    private Option<int> Workers { get; } = new("--workers")
    {
        Description = "Pages drawn at a time; the result does not depend on it",
        DefaultValueFactory = _ => Math.Max(2, Environment.ProcessorCount * 2),
    };

    private Option<DateOnly?> Date { get; } = new("--date")
    {
        Description = "The day the site speaks of, as YYYY-MM-DD; without it, the newest day a source was seen",
        CustomParser = result => DateOnly.TryParseExact(
            result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : Wrong<DateOnly?>(result, "a day as YYYY-MM-DD"),
    };

    /// <summary>The preview shows drafts too.</summary>
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Show drafts and what waits for its day, marked" };

    private Option<string?> Report { get; } = new("--report")
    {
        Description = "Folder of the report, the newsletter drafts and the state that the next build compares with; without it, artifacts/report",
    };

    private Option<bool> Strict { get; } = new("--strict") { Description = "Do not publish a site that has something to mend" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])
            [Api, Data, Output, BaseUrl, Production, Unlisted, MinPages, Date, Clean, Workers, Drafts, Report, Strict])
        {
            command.Options.Add(option);
        }
    }

    public SiteSettings Settings(ParseResult parsed, string output)
    {
        var root = ProjectFolder();

        // From here on, as messages name its files: a person reads site/input/en/page.md more easily than a whole path.
        var input = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(root, "site", "input"));
        var settings = SiteSettings.Read(
            input,
            Path.GetFullPath(parsed.GetValue(Output) ?? Path.Combine(root, output)));
        var (production, address) = (parsed.GetValue(Production), parsed.GetValue(BaseUrl));
        if (production && address?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new SiteException(
                SiteFailure.BadInput,
                "--production needs --base-url, the address the public will use: expected https://, such as https://example.org/, "
                + $"and it is {(address is null ? "missing" : $"'{address}'")}.");
        }

        return settings with
        {
            BaseUrl = address is not null ? SiteSettings.ParseBaseUrl(address) : settings.BaseUrl,
            Date = parsed.GetValue(Date),
            Production = production,
            Unlisted = parsed.GetValue(Unlisted),
            PageFloor = parsed.GetValue(MinPages) ?? settings.PageFloor,
            ShowDrafts = parsed.GetValue(Drafts),
            Report = Path.GetFullPath(parsed.GetValue(Report) ?? Path.Combine(root, "artifacts", "report")),
            Strict = parsed.GetValue(Strict),
            Clean = parsed.GetValue(Clean),
            Workers = parsed.GetResult(Workers) is null ? settings.Workers : Math.Max(1, parsed.GetValue(Workers)),
        };
    }

    /// <summary>The file that tells the static host its headers.</summary>
    public static string HostRules => Path.Combine(ProjectFolder(), "netlify.toml");

    public static string ProjectFolder()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "site", "input")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new SiteException(
            SiteFailure.BadInput, "there is no folder site/input here or above: run the site from inside the project.");
    }

    private static T? Wrong<T>(System.CommandLine.Parsing.ArgumentResult result, string expected)
    {
        result.AddError($"'{result.Tokens.Single().Value}' is not {expected}.");
        return default;
    }
}
