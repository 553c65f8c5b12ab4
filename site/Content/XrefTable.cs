using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>
/// Names by which written pages link to others: xref:plan, xref:program/fire-science, xref:stories/open-house#when. The name of
/// a page is its address without slashes at its ends; of a written page also the Xref of its front matter. A language in
/// front ("xref:en/plan") is passed over: a link stays in the reader's language.
/// </summary>
public sealed class XrefTable
{
    public const string Scheme = "xref:";

    private static readonly Dictionary<string, string> Singular = new(StringComparer.Ordinal)
    {
        ["program"] = "programs",
        ["event"] = "events",
        ["district"] = "districts",
        ["county"] = "counties",
        ["partner"] = "partners",
        ["sector"] = "sectors",
        ["level"] = "levels",
        ["grade"] = "grades",
        ["story"] = "stories",
        ["announcement"] = "announcements",
    };

    private readonly Dictionary<string, SitePath> _paths = new(StringComparer.Ordinal) { ["home"] = SitePath.Root };
    private readonly HashSet<string> _addresses;
    private readonly Dictionary<string, string> _kept;
    private readonly IReadOnlyList<string> _locales;

    public XrefTable(
        IEnumerable<SitePath> pages, SiteContent content, IReadOnlyList<string> locales, ICollection<string> problems)
    {
        _locales = locales;
        _addresses = pages.Select(p => p.Value).Where(p => p.EndsWith('/')).ToHashSet(StringComparer.Ordinal);
        foreach (var address in _addresses.Where(a => a != "/").Order(StringComparer.Ordinal))
        {
            _paths[address.Trim('/')] = SitePath.Of(address.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var name in content.Unreadable.Where(n => !_paths.ContainsKey(n)))
        {
            _paths[name] = SitePath.Of(name.Split('/'));
        }

        foreach (var item in content.Items.Where(i => i.Front.Xref is not null))
        {
            if (!_paths.TryAdd(item.Front.Xref!, item.Path))
            {
                problems.Add(new Spot(item.First.File, 1, 1).Says(
                    $"Xref '{item.Front.Xref}' already names {_paths[item.Front.Xref!]}: expected a name of its own."));
            }
        }

        _kept = content.Kept.SelectMany(i => new[] { i.Name, i.Front.Xref ?? i.Name }.Distinct().Select(n => (n, i)))
            .ToDictionary(p => p.n, p => Why(p.i), StringComparer.Ordinal);
    }

    /// <summary>True of the address of a page, as in "/programs/".</summary>
    public bool HasPage(string address) => _addresses.Contains(address);

    /// <summary>The nearest address to one that leads nowhere.</summary>
    public string NearestAddress(string address) => Suggestion.For(address, _addresses);

    /// <summary>The place a name means; else why there is none.</summary>
    public (SitePath? Path, string? Problem) Find(string name)
    {
        var clean = Clean(name);
        return _paths.TryGetValue(clean, out var path) ? (path, null)
            : _kept.TryGetValue(clean, out var why) ? (null, $"'{Scheme}{name}' leads to a page that {why}: expected one that is published.")
            : (null, $"no page is named '{name}'. {Suggestion.For(clean, _paths.Keys)}".TrimEnd());
    }

    private static string Why(ContentItem item) =>
        item.Front.Draft ? "is a draft" : $"waits for its day, {item.Day:yyyy-MM-dd}";

    private string Clean(string name)
    {
        var parts = name.Trim('/').Split('/');
        parts = parts.Length > 1 && _locales.Contains(parts[0]) ? parts[1..] : parts;
        if (parts.Length > 1 && Singular.TryGetValue(parts[0], out var plural))
        {
            parts[0] = plural;
        }

        return string.Join('/', parts);
    }
}
