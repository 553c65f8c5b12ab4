using CareerConnect.Site.Content.Shortcodes;
using CareerConnect.Site.Generator;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace CareerConnect.Site.Content;

/// <summary>A page that people write: front matter between two lines of ---, then Markdown, without HTML.</summary>
public sealed record ContentFile : IInputs
{
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Use<ShortcodeExtension>()
        .Build();

    public required string File { get; init; }

    /// <summary>Path under its language's folder, without .md: "stories/open-house".</summary>
    public required string Name { get; init; }

    public required FrontMatter Front { get; init; }

    /// <summary>The Markdown under the front matter.</summary>
    public required string Text { get; init; }

    /// <summary>Its parts, to be looked at only.</summary>
    public required MarkdownDocument Document { get; init; }

    /// <summary>Lines above the Markdown.</summary>
    public required int Skipped { get; init; }

    /// <summary>Its words: where the file lies, and its parts once read, change no page.</summary>
    public object Inputs => (Name, Front, Text);

    /// <summary>Where a part of the Markdown stands.</summary>
    public Spot SpotOf(MarkdownObject part) => new(File, part.Line + Skipped + 1, part.Column + 1);

    /// <summary>Its parts once more, to be changed.</summary>
    public MarkdownDocument Parse() => Markdown.Parse(Text, Pipeline);

    /// <summary>Reads a file; null, with the problem told, when it has no front matter.</summary>
    public static ContentFile? Read(
        string file, string name, ContentKind kind, IReadOnlyDictionary<string, StrictYaml.Entry> defaults, List<string> problems)
    {
        var text = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n");
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(new Spot(file, 1, 1).Says("expected front matter between two lines of ---."));
            return null;
        }

        return new ContentFile
        {
            File = file,
            Name = name,
            Front = FrontOf(file, text[4..(end + 1)], kind, defaults, problems) ?? FrontMatter.Unread,
            Text = text[(end + 5)..],
            Document = Markdown.Parse(text[(end + 5)..], Pipeline),
            Skipped = text.AsSpan(0, end + 5).Count('\n'),
        };
    }

    private static FrontMatter? FrontOf(
        string file, string text, ContentKind kind, IReadOnlyDictionary<string, StrictYaml.Entry> defaults, List<string> problems)
    {
        if (StrictYaml.Read(file, text, FrontMatter.Names, "front matter name", problems, firstLine: 2, anyCase: true) is not { } own)
        {
            return null;
        }

        var entries = defaults.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, entry) in own)
        {
            entries[key] = entry;
        }

        return new FrontMatterReader(file, kind, entries, problems).Read();
    }
}
