using System.Collections.ObjectModel;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>What is kept of a finished page, to tell later what has changed on it. Its frame, which names the release, is left out.</summary>
public sealed record PageFacts
{
    /// <summary>What a figure is called that has no words beside it.</summary>
    public const string Unnamed = "figure";

    private const int Longest = 120;

    public required string Title { get; init; }

    /// <summary>SHA-256 of its main part.</summary>
    public required FileHash Hash { get; init; }

    /// <summary>Figures it shows, by what they are of.</summary>
    public required IReadOnlyDictionary<string, string> Figures { get => FigurePack.Open(Packed); init => Packed = FigurePack.Of(value); }

    /// <summary>The same as they are kept.</summary>
    public byte[]? Packed { get; private init; }

    /// <summary>Figures it withholds.</summary>
    public required int Withheld { get; init; }

    /// <summary>Figures on it that are made up.</summary>
    public required int MadeUp { get; init; }

    /// <summary>Barriers that its source shows.</summary>
    public required IReadOnlyList<string> Accessibility { get; init; }

    /// <summary>Bytes on the wire; 0 of a page that is light in any case.</summary>
    public int Weight { get; private init; }

    /// <summary>Of the page as it is served, and its title if it is plain.</summary>
    internal static PageFacts Of(PageText page, string? plain, PageWeights weights) => Of(page, plain) with { Weight = weights.Of(page) };

    /// <summary>The same without its weight. A plain page is looked at without making a tree of it.</summary>
    internal static PageFacts Of(PageText page, string? plain) => plain is { } title
        ? new PageFacts
        {
            Title = Words(title),
            Hash = HashOf(page.Bytes),
            Figures = ReadOnlyDictionary<string, string>.Empty,
            Withheld = 0,
            MadeUp = 0,
            Accessibility = [],
        }
        : Of(new HtmlParser().ParseDocument(page.ToString()), page.Bytes);

    /// <summary>The same, whatever there is on it.</summary>
    public static PageFacts Of(IHtmlDocument page, ReadOnlySpan<byte> html) => new()
    {
        Title = Words(page.QuerySelector("h1")?.TextContent ?? page.Title ?? ""),
        Hash = HashOf(html),
        Figures = Shown(page),
        Withheld = page.QuerySelectorAll("[data-withheld]").Length,
        MadeUp = page.QuerySelectorAll("data.figure[data-synthetic]").Length,
        Accessibility = AccessibilityRemarks.Of(page),
    };

    private static FileHash HashOf(ReadOnlySpan<byte> html)
    {
        var main = html[Math.Max(0, html.IndexOf("<main"u8))..];
        var end = main.IndexOf("</main>"u8);
        return FileHash.Of(end < 0 ? main : main[..end]);
    }

    private static Dictionary<string, string> Shown(IHtmlDocument page)
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var figure in page.QuerySelectorAll("data.figure, [data-withheld]"))
        {
            var label = figure.Closest("td") is { } cell ? InTable(cell) : InText(figure);
            for (var (name, count) = (label, 2); !figures.TryAdd(name, Words(figure.TextContent)); count++)
            {
                name = $"{label} ({count})";
            }
        }

        return figures;
    }

    /// <summary>The caption, the row's heading and the column's.</summary>
    private static string InTable(IElement cell)
    {
        var column = cell.ParentElement!.Children.TakeWhile(c => c != cell).Count();
        var table = cell.Closest("table");
        return Words(string.Join(", ", new[]
        {
            table?.QuerySelector("caption")?.ChildNodes.OfType<IText>().FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Data))?.Data,
            cell.ParentElement!.QuerySelector("th")?.TextContent,
            table?.QuerySelector("thead tr:last-child")?.Children.ElementAtOrDefault(column)?.TextContent,
        }.OfType<string>().Select(Words)));
    }

    /// <summary>The words beside it.</summary>
    private static string InText(IElement figure)
    {
        var block = figure.Closest(".stat, li, dd, figure, p") ?? figure;
        var source = block.QuerySelector(".source")?.TextContent ?? "";
        var text = source.Length > 0 ? block.TextContent.Replace(source, "", StringComparison.Ordinal) : block.TextContent;
        return Words(text.Replace(figure.TextContent, "", StringComparison.Ordinal)) is { Length: > 0 } words ? words : Unnamed;
    }

    private static string Words(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Longest ? words : words[..Longest] + "…";
    }
}
