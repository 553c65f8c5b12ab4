using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>
/// All that people wrote in input/: a folder a language, Markdown in folders of their choice. A name that begins with _ is
/// no page. Reading stops at nothing: what is wrong is told together, in the order of the files.
/// </summary>
public sealed class ContentFolder
{
    /// <summary>By the folder that they lie in.</summary>
    internal static readonly Dictionary<string, ContentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["stories"] = ContentKind.Story,
        ["announcements"] = ContentKind.Announcement,
        ["events"] = ContentKind.Event,
    };

    private readonly List<string> _problems = [];
    private readonly Dictionary<string, SortedDictionary<string, ContentFile>> _files = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _locales;
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    private ContentFolder(string input, IReadOnlyList<string> locales)
    {
        _locales = locales;
        foreach (var locale in locales)
        {
            _files[locale] = new(StringComparer.Ordinal);
            var root = Path.Combine(input, locale);
            if (Directory.Exists(root))
            {
                ReadLanguage(root, locale);
            }
        }

        ContentRules.Check(input, locales, _files, _unreadable, _problems);
    }

    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static ContentFolder Read(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new ContentFolder(settings.Input, settings.Locales);
    }

    /// <summary>What is published on a day.</summary>
    public SiteContent On(DateOnly day, bool drafts)
    {
        var items = _files[_locales[0]].Values.Select(first => new ContentItem(
            first.Name,
            KindOf(first.Name),
            first,
            _locales.Where(l => _files[l].TryGetValue(first.Name, out var file) && (drafts || !file.Front.Draft))
                .ToDictionary(l => l, l => _files[l][first.Name], StringComparer.Ordinal))).ToList();
        var shown = items.ToLookup(i => drafts || (!i.Front.Draft && i.Day <= day));
        return new SiteContent([.. shown[true]], [.. shown[false]]) { Problems = _problems, Unreadable = _unreadable };
    }

    private static ContentKind KindOf(string name) =>
        name.Contains('/', StringComparison.Ordinal) ? Kinds.GetValueOrDefault(name.Split('/')[0]) : ContentKind.Page;

    private void ReadLanguage(string root, string locale)
    {
        var defaults = new DirectoryDefaults(root, _problems);
        var found = Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.GetRelativePath(root, file)[..^".md".Length].Replace('\\', '/')))
            .Where(f => !f.Name.Split('/').Any(part => part.StartsWith('_')))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
        foreach (var (file, name) in found)
        {
            if (name.Split('/').FirstOrDefault(part => !SitePath.IsPart(part)) is { } wrong)
            {
                _problems.Add(new Spot(file, 1, 1).Says(
                    $"the name '{wrong}' cannot be part of an address: expected a-z, 0-9 and single hyphens, such as 'open-house'."));
            }
            else if (ContentFile.Read(file, name, KindOf(name), defaults.Of(Path.GetDirectoryName(file)!), _problems) is { } read)
            {
                _files[locale][name] = read;
            }
            else
            {
                _unreadable.Add(name);
            }
        }
    }
}
