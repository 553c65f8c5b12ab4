using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>A chart of published counts of students.</summary>
public abstract record FigureChart : ChartData
{
    /// <summary>Every figure it stands on, with the place.</summary>
    public abstract IEnumerable<(string Place, FigureData Figure)> Figures { get; }

    public override IEnumerable<SourceRef> Sources => Figures.Select(f => f.Figure.Source).OfType<SourceRef>().Distinct();

    public override PageFile File(SitePath page) => FigureCsv.File(page.Beside(FileName), Figures);
}
