using System.Net;
using System.Text;

namespace CareerConnect.Site.Reading;

/// <summary>
/// Gathers the paragraphs of a page's main part as its tags go by: the innermost of p, li and dd, without what is in another
/// language, and without labels, tables and the like.
/// </summary>
internal sealed class ReadingBlocks
{
    private readonly Stack<Element> _open = new();
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The language of the page; null where it says none.</summary>
    public string? Locale { get; private set; }

    public List<string> Done { get; } = [];

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _open.Clear();
        Done.Clear();
        (_depth, Locale) = (0, null);
    }

    public void Open(string name, ReadOnlySpan<char> classes, string? language)
    {
        var above = _open.Count > 0 ? _open.Peek() : default;
        Locale ??= language;
        var leftOut = above.LeftOut || name is "table" or "nav" or "pre" or "figure" || LeavesOut(classes);
        _open.Push(new Element(language ?? above.Language, above.Main || name == "main", leftOut));
        if (name is "p" or "li" or "dd" && _open.Peek() is { Main: true, LeftOut: false })
        {
            _depth = _open.Count;
            _text.Clear();
        }
        else if (name is "p" or "li" or "dd")
        {
            // It is left out, and what it stands in is no innermost one.
            _depth = 0;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_depth > 0 && _open.Peek().Language == Locale)
        {
            _text.Append(text);
        }
    }

    public void Close()
    {
        if (_depth == _open.Count)
        {
            _depth = 0;
            if (_text.Length > 0)
            {
                Done.Add(WebUtility.HtmlDecode(_text.ToString()).Trim());
            }
        }

        _open.Pop();
    }

    private static bool LeavesOut(ReadOnlySpan<char> classes)
    {
        foreach (var one in classes.Split(' '))
        {
            if (classes[one] is "source" or "tags" or "crumbs" or "draft")
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Element(string? Language, bool Main, bool LeftOut);
}
