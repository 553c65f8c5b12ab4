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

    private Option<DateOnly?> Date { get; } = new("--date")
    {
        Description = "The day the site speaks of, as YYYY-MM-DD; without it, the newest day a source was seen",
        CustomParser = result => DateOnly.TryParseExact(
            result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : Wrong<DateOnly?>(result, "a day as YYYY-MM-DD"),
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Api, Data, Output, BaseUrl, Production, Date])
        {
            command.Options.Add(option);
        }
    }

    public SiteSettings Settings(ParseResult parsed, string output)
    {
        var root = ProjectFolder();
        var settings = SiteSettings.Read(
            Path.Combine(root, "site", "input"),
            Path.GetFullPath(parsed.GetValue(Output) ?? Path.Combine(root, output)));
        return settings with
        {
            BaseUrl = parsed.GetValue(BaseUrl) is { } url ? SiteSettings.ParseBaseUrl(url) : settings.BaseUrl,
            Date = parsed.GetValue(Date),
            Production = parsed.GetValue(Production),
        };
    }

    /// <summary>The file that tells the static host its headers.</summary>
    public static string HostRules => Path.Combine(ProjectFolder(), "netlify.toml");

    private static string ProjectFolder()
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
