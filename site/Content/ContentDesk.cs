using CareerConnect.Site.Components;
using CareerConnect.Site.Content.Shortcodes;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>What is at hand while one written page is made ready in one language.</summary>
public sealed record ContentDesk
{
    public required PageContext Page { get; init; }

    public required XrefTable Names { get; init; }

    public required FigureBook Figures { get; init; }

    /// <summary>What is wrong so far, of all pages.</summary>
    public required ICollection<string> Problems { get; init; }

    public SiteContext Site => Page.Site;

    public void Wrong(Spot at, string problem) => Problems.Add(at.Says(problem));

    /// <summary>A picture of input/assets; null, with the problem told, if it is not there or no picture.</summary>
    public (string Address, ImageSize Size)? Picture(string written, Spot at)
    {
        var name = written.StartsWith("assets/", StringComparison.Ordinal) ? written["assets/".Length..] : written.TrimStart('/');
        if (Site.Assets.Find(name) is not { } asset)
        {
            Wrong(at, written.Contains("://", StringComparison.Ordinal)
                ? $"the picture '{written}' lies elsewhere, and browsers are told to show none from there: expected a file of input/assets."
                : $"there is no picture '{written}' in input/assets. {Suggestion.For(name, Site.Assets.Names.Where(IsPicture))}".TrimEnd());
            return null;
        }

        if (ImageSize.Of(name, asset.Content.Span) is { } size)
        {
            return (Page.Asset(name), size);
        }

        Wrong(at, $"the size of '{written}' cannot be read: expected one of {string.Join(", ", ImageSize.Kinds)}, whole.");
        return null;
    }

    private static bool IsPicture(string name) => ImageSize.Kinds.Contains(Path.GetExtension(name).ToLowerInvariant());
}
