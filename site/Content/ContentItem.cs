using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>A written page in all its languages.</summary>
/// <param name="Name">Path of its file under a language's folder, without .md: "stories/open-house".</param>
/// <param name="Kind">What it is.</param>
/// <param name="First">As the first language has it: its dates and its Xref hold for all.</param>
/// <param name="Translations">By language; none of them a draft unless drafts are shown.</param>
public sealed record ContentItem(
    string Name, ContentKind Kind, ContentFile First, IReadOnlyDictionary<string, ContentFile> Translations)
{
    public SitePath Path { get; } = SitePath.Of(Name.Split('/'));

    public FrontMatter Front => First.Front;

    /// <summary>The day it bears; pages that stay bear none.</summary>
    public DateOnly Day => Front.Published ?? DateOnly.MinValue;

    /// <summary>As a language has it, else as the first has it.</summary>
    public ContentFile In(string locale) => Translations.GetValueOrDefault(locale, First);

    /// <summary>False where the first language stands in.</summary>
    public bool IsIn(string locale) => Translations.ContainsKey(locale);
}
