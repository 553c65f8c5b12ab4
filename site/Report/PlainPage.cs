using System.Net;
using System.Runtime.InteropServices;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>
/// A first look at a page, tag by tag. Most pages are plain: nothing in them can call for a remark, and they show no figure.
/// Only of the others is a tree made, which takes ten times as long. When in doubt, a page is not plain.
/// </summary>
internal sealed class PlainPage
{
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelled = new(StringComparer.Ordinal);
    private readonly Stack<int> _open = new();
    private readonly List<char> _words = [];
    private string? _title;
    private int _labels;
    private bool _odd;

    /// <summary>The words of its first heading, once all of it was seen; null of a page that is not plain.</summary>
    public string? Title => !_odd && _fields.IsSubsetOf(_labelled) && !_fields.Contains("") ? _title : null;

    /// <summary>The same of a whole page.</summary>
    public static string? TitleOf(ReadOnlySpan<char> html)
    {
        var page = new PlainPage();
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            page.See(reader);
        }

        return page.Title;
    }

    /// <summary>The next tag or text.</summary>
    public void See(scoped in HtmlReader part)
    {
        if (_odd)
        {
            return;
        }

        switch (part.Part)
        {
            case HtmlPart.Text when _open.Count > 0:
                _words.AddRange(part.Text);
                break;
            case HtmlPart.Start:
                Start(part, IsNamed(part.Name));
                break;
            case HtmlPart.End when IsNamed(part.Name):
                EndNamed(part.Name);
                break;
            case HtmlPart.End when part.Name is "label":
                _labels--;
                break;
        }
    }

    private void Start(scoped in HtmlReader tag, bool named)
    {
        _odd = IsOdd(tag) || ((named || _open.Count > 0) && tag.Has("aria-label"));
        if (named)
        {
            _open.Push(_words.Count);
        }
        else if (tag.Name is "label")
        {
            _labels++;
            _labelled.Add(tag.Value("for").ToString());
        }
        else if (tag.Name is "input" or "select" or "textarea" && _labels == 0 && !SaysWhatItIs(tag))
        {
            _fields.Add(tag.Value("id").ToString());
        }
    }

    private void EndNamed(ReadOnlySpan<char> element)
    {
        ReadOnlySpan<char> words = CollectionsMarshal.AsSpan(_words)[_open.Pop()..];
        var name = (words.Contains('&') ? WebUtility.HtmlDecode(words.ToString()) : words).Trim();
        _odd = name.Length == 0 || AccessibilityRemarks.IsVague(name);
        if (element is "h1")
        {
            _title ??= name.ToString();
        }

        if (_open.Count == 0)
        {
            _words.Clear();
        }
    }

    /// <summary>True of what must have words: links and headings.</summary>
    private static bool IsNamed(ReadOnlySpan<char> element) => element is "a" or ['h', >= '1' and <= '6'];

    /// <summary>True of a field that needs no label beside it.</summary>
    private static bool SaysWhatItIs(scoped in HtmlReader field) =>
        field.Has("aria-label") || field.Has("aria-labelledby") || field.Value("type") is "hidden" or "submit" or "button";

    /// <summary>True of what a remark can be about, or what shows a figure.</summary>
    private static bool IsOdd(scoped in HtmlReader tag) =>
        tag.Name is "table" or "data" || tag.Has("data-withheld")
        || (tag.Name is "img" && AccessibilityRemarks.IsFileName(tag.Value("alt")));
}
