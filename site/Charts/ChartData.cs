using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>What a chart is drawn from, without its words.</summary>
public abstract record ChartData
{
    /// <summary>Its anchor on the page; its file of numbers has the same name.</summary>
    public abstract string Id { get; }

    /// <summary>The question to the api that answers with these numbers.</summary>
    public abstract string Question { get; }

    public abstract IEnumerable<SourceRef> Sources { get; }

    /// <summary>False when there is nothing to draw: then it has no file either.</summary>
    public abstract bool Drawn { get; }

    public string FileName => Id + ".csv";

    /// <summary>Its numbers, to be written beside a page.</summary>
    public abstract PageFile File(SitePath page);

    /// <summary>The files of those charts that are drawn.</summary>
    public static IReadOnlyList<PageFile> Files(SitePath page, IEnumerable<ChartData> charts) =>
        [.. charts.Where(c => c.Drawn).Select(c => c.File(page))];
}
