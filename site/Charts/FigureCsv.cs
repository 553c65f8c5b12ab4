using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>The figures behind a chart as a CSV file, a line a figure; names of columns and values are the api's.</summary>
public static class FigureCsv
{
    private static readonly string[] Head =
    [
        "place", "measure", "school_year", "level", "group", "students", "status", "share_of_enrollment_percent",
        "districts_covered", "districts_in_area", "base", "source", "synthetic",
    ];

    public static PageFile File(SitePath path, IEnumerable<(string Place, FigureData Figure)> figures) => Csv.File(
        path,
        Head,
        figures.Select(f => (object?[])
        [
            f.Place,
            f.Figure.Level is null ? "enrollment" : "participation",
            f.Figure.SchoolYear,
            f.Figure.Level?.Key,
            f.Figure.Group.Key,
            f.Figure.Value,
            f.Figure.Status,
            f.Figure.Level is null ? Shares.OfEnrollment(f.Figure)?.Exact : null,
            f.Figure.DistrictsCovered,
            f.Figure.DistrictsInArea,
            f.Figure.Base,
            f.Figure.Source?.Key,
            f.Figure.Synthetic,
        ]));
}
