using CareerConnect.Api.Fields;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Figures;

/// <summary>What can be asked of a figure. A withheld value is null here as everywhere.</summary>
public static class FigureFields
{
    public static FieldList<PublishedFigure> All { get; } =
        new FieldList<PublishedFigure>("Figure", "Figures", FigureQueries.Key)
            .Add(f => f.Measure).Add(f => f.SchoolYear).Add(f => f.Value).Add(f => f.Status)
            .Add(f => f.SharePercent).Add(f => f.ShareText).Add(f => f.DistrictsCovered).Add(f => f.DistrictsInArea).Add(f => f.Base)
            .One("area", FigureQueries.Area, () => AreaFields.All)
            .One("level", FigureQueries.Level, () => LevelFields.All)
            .One("group", FigureQueries.Group, () => GroupFields.All)
            .One("source", FigureQueries.Source, () => SourceFields.All)
            .Index("schoolYear", "area", "level", "group");
}
