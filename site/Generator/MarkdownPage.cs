using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerConnect.Site.Generator;

/// <summary>A page that people write: front matter between two lines of ---, then Markdown, without HTML.</summary>
public sealed record MarkdownPage
{
    private static readonly string[] Names = ["title", "description"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .Build();

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Html { get; init; }

    /// <summary>Reads a file; links to places of the site ("/data/") go through <paramref name="href"/>.</summary>
    public static MarkdownPage Read(string file, Func<string, string> href)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            throw new SiteException(SiteFailure.BadInput, $"{file}:1: expected front matter between two lines of ---.");
        }

        var front = StrictYaml.Read(file, text[4..(end + 1)], Names, "front matter name", firstLine: 2);
        var missing = Names.Where(n => !front.TryGetValue(n, out var entry) || entry.Value.Length == 0)
            .Select(n => $"{file}:1: front matter has no '{n}'.").ToList();
        if (missing.Count > 0)
        {
            throw new SiteException(SiteFailure.BadInput, missing);
        }

        var body = text[(end + 5)..];
        var skipped = text.AsSpan(0, end + 5).Count('\n');
        var document = Markdown.Parse(body, Pipeline);
        var problems = new List<string>();
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (!SafeUrl.TryParse(link.Url, out var url))
            {
                problems.Add($"{file}:{link.Line + skipped + 1}: '{link.Url}' is not an address to link to: "
                    + "expected http, https, mailto, tel or /path/.");
            }
            else if (url.Value.StartsWith('/'))
            {
                link.Url = href(url.Value);
            }
        }

        foreach (var code in document.Descendants<CodeBlock>())
        {
            // Code scrolls in its own box, and so must be in reach of the keyboard.
            code.GetAttributes().AddProperty("tabindex", "0");
        }

        return problems.Count > 0 ? throw new SiteException(SiteFailure.BadInput, problems) : new MarkdownPage
        {
            Slug = Path.GetFileNameWithoutExtension(file),
            Title = front["title"].Value,
            Description = front["description"].Value,
            Html = document.ToHtml(Pipeline),
        };
    }
}
