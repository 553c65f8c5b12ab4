using System.Collections.Frozen;
using System.Net;
using System.Text;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>Reads pages, one after the other: a scan of each.</summary>
/// <param name="pool">Texts that many pages have.</param>
internal sealed class PageScanner(TextPool pool)
{
    // As many as the frame of all pages and one page more have, and some.
    private const int Near = 512;

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    // Of these no text is made again and again.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "article", "aside", "b", "body", "button", "caption", "circle", "code", "data", "dd", "details", "div",
        "dl", "dt", "figcaption", "figure", "footer", "form", "g", "h1", "h2", "h3", "head", "header", "html", "img", "input",
        "label", "li", "line", "link", "main", "meta", "nav", "ol", "option", "p", "path", "pre", "rect", "script", "section",
        "select", "small", "span", "strong", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr",
        "ul").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string?[] _near = new string?[Near];
    private readonly List<string> _open = [];
    private readonly List<string> _inline = [];
    private readonly List<string> _headings = [];

    // The pool has each text once.
    private readonly HashSet<string> _links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private readonly StringBuilder _heading = new();
    private readonly ReadingBlocks _blocks = new();
    private PageParts _parts;

    // Of the heading before, and of the one it is in; 0 outside.
    private int _level;
    private int _inHeading;

    /// <param name="address">Where the page is.</param>
    /// <param name="html">The page.</param>
    /// <param name="look">Who else sees each part of it: a page is read once.</param>
    public PageScan Scan(string address, ReadOnlySpan<char> html, IPageLook? look)
    {
        Clear();
        var broken = Walk(html, look);
        return new PageScan
        {
            Address = address,
            Anchors = [.. _anchors.Keys],
            Links = [.. _links],
            Synthetic = _parts.Synthetic,
            Reading = ReadingText.Of(_blocks.Locale, _blocks.Done),
            Problems = broken is null ? Problems() : [broken],
        };
    }

    private void Clear()
    {
        _open.Clear();
        _inline.Clear();
        _headings.Clear();
        _links.Clear();
        _anchors.Clear();
        _heading.Clear();
        _blocks.Clear();
        _parts = default;
        (_level, _inHeading) = (1, 0);
    }

    private string? Walk(ReadOnlySpan<char> html, IPageLook? look)
    {
        try
        {
            var reader = new HtmlReader(html);
            while (reader.Read())
            {
                switch (reader.Part)
                {
                    case HtmlPart.Start:
                        Start(reader);
                        break;
                    case HtmlPart.End:
                        End(reader.Name);
                        break;
                    default:
                        Text(reader.Text);
                        break;
                }

                look?.See(reader);
            }

            return _open.Count == 0 ? null : $"<{_open[^1]}> is not closed";
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    private void Start(scoped in HtmlReader tag)
    {
        var name = Common.TryGetValue(tag.Name, out var common) ? common : tag.Name.ToString();
        for (var i = 0; i < tag.Attributes; i++)
        {
            Attribute(name, tag.AttributeName(i), tag.AttributeValue(i));
        }

        switch (name)
        {
            case "html":
                _parts.Language |= !tag.Value("lang").IsWhiteSpace();
                break;
            case "meta":
                _parts.Description |= tag.Value("name") is "description" && !tag.Value("content").IsWhiteSpace();
                break;
            case "main":
                _parts.Mains++;
                break;
            case "img":
                _parts.ImagesWithoutAlt += tag.Has("alt") ? 0 : 1;
                break;
            case "style":
                _inline.Add("<style> has inline style");
                break;
            case "script" when !tag.Has("src") && tag.Value("type") is not "application/ld+json":
                _inline.Add("it has an inline script");
                break;
            case ['h', >= '1' and <= '6']:
                (_inHeading, _) = (name[1] - '0', _heading.Clear());
                _parts.FirstHeadings += name == "h1" ? 1 : 0;
                break;
        }

        if (!Void.Contains(name))
        {
            _open.Add(name);
            _blocks.Open(name, tag.Value("class"), tag.Has("lang") ? Pooled(tag.Value("lang")) : null);
            if (tag.Closed)
            {
                End(name);
            }
        }
    }

    private void Attribute(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (IsLink(name))
        {
            _links.Add(Decode(value));
        }
        else if (name is "id")
        {
            var id = Decode(value);
            _anchors[id] = _anchors.GetValueOrDefault(id) + 1;
        }
        else if (name is "style")
        {
            _inline.Add($"<{element}> has inline style");
        }
        else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            _inline.Add($"<{element}> has the script attribute {name}");
        }

        _parts.Synthetic |= name is "data-synthetic";
        _parts.Banner |= name is "data-demonstration-banner";
    }

    private void End(ReadOnlySpan<char> name)
    {
        if (_open.Count == 0 || !name.SequenceEqual(_open[^1]))
        {
            throw new FormatException($"</{name}> closes {(_open.Count == 0 ? "nothing" : $"<{_open[^1]}>")}");
        }

        _open.RemoveAt(_open.Count - 1);
        _blocks.Close();
        if (_inHeading > 0 && name is ['h', _])
        {
            if (_inHeading > _level + 1)
            {
                _headings.Add($"the heading '{Decode(_heading.ToString()).Trim()}' skips from level {_level} to {_inHeading}");
            }

            (_level, _inHeading) = (_inHeading, 0);
        }
    }

    private void Text(ReadOnlySpan<char> text)
    {
        _blocks.Text(text);
        if (_inHeading > 0)
        {
            _heading.Append(text);
        }

        _parts.Title |= _open is [_, "head", "title"] && !text.IsWhiteSpace();
    }

    private static bool IsLink(ReadOnlySpan<char> attribute) => attribute.Length switch
    {
        3 => Is(attribute, "src"),
        4 => Is(attribute, "href") || Is(attribute, "cite") || Is(attribute, "data"),
        6 => Is(attribute, "action") || Is(attribute, "poster"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private List<string> Problems() =>
    [
        .. _parts.Problems(),
        .. _headings,
        .. _anchors.Where(a => a.Value > 1).Select(a => $"the id '{a.Key}' is used {a.Value} times"),
        .. _inline,
    ];

    private string Decode(ReadOnlySpan<char> text) => Pooled(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);

    // Most texts of a page are those of the page before: to look there is quicker than among all of the pool.
    private string Pooled(ReadOnlySpan<char> text)
    {
        var mixed = text.IsEmpty ? 0
            : (31 * text.Length) + (17 * text[^1]) + (7 * text[text.Length / 2]) + text[^((text.Length / 3) + 1)];
        ref var near = ref _near[mixed % Near];
        return near is not null && text.SequenceEqual(near) ? near : near = pool.Get(text);
    }
}
