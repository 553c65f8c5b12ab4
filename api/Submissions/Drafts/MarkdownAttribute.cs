using System.ComponentModel.DataAnnotations;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Markdown in which HTML is text, with no pictures, and links to http, https, mailto and tel alone.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MarkdownAttribute(int most) : ValidationAttribute(
    $"expected Markdown of 1 to {most} characters, without pictures, that links to http, https, mailto or tel only")
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public int Most => most;

    public override bool IsValid(object? value) =>
        value is null || (value is string text && PlainText.IsClean(text, lines: true)
            && text.Trim().Length > 0 && text.Length <= most && LinksAreSafe(text));

    private static bool LinksAreSafe(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        return document.Descendants<LinkInline>().All(link => !link.IsImage && ContactAttribute.IsAddress(link.Url))
            && document.Descendants<AutolinkInline>().All(link => link.IsEmail || ContactAttribute.IsAddress(link.Url))
            && document.Descendants<LinkReferenceDefinition>().All(link => ContactAttribute.IsAddress(link.Url));
    }
}
