namespace CareerConnect.Site.Generator;

/// <summary>A file of the site that is no page: a calendar, a feed, data.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Writer">Who makes it, for messages.</param>
/// <param name="Content">Makes it, from what is written by then.</param>
/// <param name="Last">True of what takes along all pages, assets and the files before it.</param>
public sealed record SiteFile(SitePath Path, string Writer, Func<OutputFolder, byte[]> Content, bool Last = true)
{
    public SiteFile(SitePath path, string writer, Func<byte[]> content)
        : this(path, writer, _ => content(), Last: false)
    {
    }
}
