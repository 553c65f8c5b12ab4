namespace CareerConnect.Site.Generator;

/// <summary>
/// What stays of a page once it is written: where it is and what was found in it. What it was drawn from is let go, so that
/// a site may be larger than what fits in memory at once.
/// </summary>
public sealed class WrittenPage
{
    internal WrittenPage(SitePage page, PageRecord record)
    {
        (Path, Locale, Address) = (page.Path, page.Locale, page.Address);
        (Listed, ForStudents, Source, LastModified) = (page.Listed, page.ForStudents, page.Source, page.LastModified);
        (Record, IsKnownNextTime) = (record, page.Inputs is not null);
    }

    public SitePath Path { get; }

    public string Locale { get; }

    public SitePath Address { get; }

    public bool Listed { get; }

    public bool ForStudents { get; }

    public string? Source { get; }

    public DateOnly? LastModified { get; }

    /// <summary>What was found in it.</summary>
    public PageScan Scan => Record.Scan;

    internal PageRecord Record { get; }

    /// <summary>False of a page that is drawn in every build.</summary>
    internal bool IsKnownNextTime { get; }
}
