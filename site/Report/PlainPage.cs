using System.Net;
using System.Text;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>
/// A first look at a page, tag by tag. Most pages are plain: nothing in them can call for a remark, and they show no figure.
/// Only of the others is a tree made, which takes ten times as long. When in doubt, a page is not plain.
/// </summary>
internal static class PlainPage
{
    /// <summary>The words of its first heading; null of a page that is not plain.</summary>
    public static string? TitleOf(ReadOnlySpan<char> html)
    {
        var reader = new HtmlReader(html);
        var (words, open, title) = (new StringBuilder(), new Stack<int>(), (string?)null);
        var (labels, fields, labelled) = (0, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (reader.Read())
        {
            var named = reader.Part != HtmlPart.Text && reader.Name is "a" or ['h', >= '1' and <= '6'];
            switch (reader.Part)
            {
                case HtmlPart.Start when IsOdd(reader) || (reader.Has("aria-label") && (named || open.Count > 0)):
                    return null;
                case HtmlPart.Start when reader.Name is "label":
                    labels++;
                    labelled.Add(reader.Value("for").ToString());
                    break;
                case HtmlPart.End when reader.Name is "label":
                    labels--;
                    break;
                case HtmlPart.Start when reader.Name is "input" or "select" or "textarea" && labels == 0 && !SaysWhatItIs(reader):
                    fields.Add(reader.Value("id").ToString());
                    break;
                case HtmlPart.Start when named:
                    open.Push(words.Length);
                    break;
                case HtmlPart.End when named:
                    var start = open.Pop();
                    var name = WebUtility.HtmlDecode(words.ToString(start, words.Length - start)).Trim();
                    if (name.Length == 0 || AccessibilityRemarks.IsVague(name))
                    {
                        return null;
                    }

                    title ??= reader.Name is "h1" ? name : null;
                    words.Length = open.Count == 0 ? 0 : words.Length;
                    break;
                case HtmlPart.Text when open.Count > 0:
                    words.Append(reader.Text);
                    break;
            }
        }

        return fields.IsSubsetOf(labelled) && !fields.Contains("") ? title : null;
    }

    /// <summary>True of a field that needs no label beside it.</summary>
    private static bool SaysWhatItIs(HtmlReader field) =>
        field.Has("aria-label") || field.Has("aria-labelledby") || field.Value("type") is "hidden" or "submit" or "button";

    /// <summary>True of what a remark can be about, or what shows a figure.</summary>
    private static bool IsOdd(HtmlReader tag) =>
        tag.Name is "table" or "data" || tag.Has("data-withheld")
        || (tag.Name is "img" && AccessibilityRemarks.IsFileName(tag.Value("alt")));
}
