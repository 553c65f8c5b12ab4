using System.Collections.Frozen;
using System.Net;
using System.Text;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>Makes the scan of one page.</summary>
/// <param name="pool">Texts that many pages have.</param>
/// <param name="look">Who else sees each part of it: a page is read once.</param>
internal sealed class PageScanner(TextPool pool, IPageLook? look)
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    // Of these no text is made again and again.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "button", "dd", "details", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3", "header", "input", "label", "li",
        "link", "main", "meta", "nav", "ol", "option", "p", "path", "script", "section", "select", "small", "span", "strong", "summary",
        "svg", "td", "th", "tr", "ul").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> _open = [];
    private readonly List<string> _inline = [];
    private readonly List<string> _headings = [];

    // The pool has each text once.
    private readonly HashSet<string> _links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private readonly StringBuilder _heading = new();
    private readonly ReadingBlocks _blocks = new();
    private (bool Title, bool Language, bool Description, bool Synthetic, bool Banner) _has;
    private int _mains;
    private int _firstHeadings;
    private int _level = 1;
    private int _inHeading;
    private int _images;

    public PageScan Scan(string address, ReadOnlySpan<char> html)
    {
        var broken = Walk(html);
        return new PageScan
        {
            Address = address,
            Anchors = [.. _anchors.Keys],
            Links = [.. _links],
            Synthetic = _has.Synthetic,
            Reading = ReadingText.Of(_blocks.Locale, _blocks.Done),
            Problems = broken is not null ? [broken] : Problems() is { Count: > 0 } problems ? problems : [],
        };
    }

    private string? Walk(ReadOnlySpan<char> html)
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

        _has.Language |= name == "html" && !tag.Value("lang").IsWhiteSpace();
        _has.Description |= name == "meta" && tag.Value("name") is "description" && !tag.Value("content").IsWhiteSpace();
        _mains += name == "main" ? 1 : 0;
        _images += name == "img" && !tag.Has("alt") ? 1 : 0;
        if (name == "style")
        {
            _inline.Add("<style> has inline style");
        }

        if (name == "script" && !tag.Has("src") && tag.Value("type") is not "application/ld+json")
        {
            _inline.Add("it has an inline script");
        }

        if (name is ['h', >= '1' and <= '6'])
        {
            (_inHeading, _) = (name[1] - '0', _heading.Clear());
            _firstHeadings += name == "h1" ? 1 : 0;
        }

        if (!Void.Contains(name))
        {
            _open.Add(name);
            _blocks.Open(name, tag.Value("class"), tag.Has("lang") ? pool.Get(tag.Value("lang")) : null);
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

        _has.Synthetic |= name is "data-synthetic";
        _has.Banner |= name is "data-demonstration-banner";
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

        _has.Title |= _open is [_, "head", "title"] && !text.IsWhiteSpace();
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
        .. Wrong(!_has.Title, "it has no title"),
        .. Wrong(!_has.Language, "it does not say its language"),
        .. Wrong(!_has.Description, "it has no description"),
        .. Wrong(_mains != 1, "it has no single main part"),
        .. Wrong(_firstHeadings != 1, $"it has {_firstHeadings} first headings instead of 1"),
        .. _headings,
        .. _anchors.Where(a => a.Value > 1).Select(a => $"the id '{a.Key}' is used {a.Value} times"),
        .. _inline,
        .. Enumerable.Repeat("an image has no alt", _images),
        .. Wrong(_has is { Synthetic: true, Banner: false }, "it shows made-up figures without the banner that says so"),
    ];

    private static IEnumerable<string> Wrong(bool wrong, string problem) => wrong ? [problem] : [];

    private string Decode(ReadOnlySpan<char> text) =>
        pool.Get(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
}
