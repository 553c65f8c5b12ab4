using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Rural;

/// <summary>Who is rural, both ways.</summary>
public static class RuralQueries
{
    private const string SchoolMeasure = "students_by_school_locale";
    private const string RuralLocales = "locale_4";

    private const string DistrictWords =
        "Students of districts most of whose students go to school in the country. A district counts whole or not at "
        + "all: rural students of a town district are not in it. Participation is known by district, so its rural "
        + "figures are of this kind.";

    private const string SchoolWords =
        "Students of schools with a rural locale code, whatever their district. It finds the rural students of town "
        + "and suburban districts too, and so is larger; it was counted once, in 2014-15, and participation is not "
        + "known by school.";

    /// <summary>The share of the region's students who are rural: by district in every year, by school in 2014-15.</summary>
    public static IReadOnlyList<RuralShare> Shares(Release release, Region region) =>
        [.. Districts(release, region), .. Schools(release, region)];

    /// <summary>Where it was published.</summary>
    public static DataSource Source(Release release, RuralShare share) => release.Sources[share.SourceKey];

    private static IEnumerable<RuralShare> Districts(Release release, Region region) =>
        from year in release.Figures.Years
        let cell = new FigureCell(Measure.Enrollment, "all", "all")
        let rural = release.Figures.Find($"{region.Code}-rural", year, cell)
        let whole = release.Figures.Find(region.Code, year, cell)
        where rural?.Value is not null && whole?.Value > 0
        select Share(
            RuralWay.DistrictClass, year.ToString(), rural.Value.Value!.Value, whole.Value.Value!.Value, DistrictWords,
            rural.Value.SourceKey!);

    private static IEnumerable<RuralShare> Schools(Release release, Region region) =>
        from rows in release.OutcomesByArea.GetValueOrDefault(region.Code, [])
            .Where(o => o.Measure == SchoolMeasure).GroupBy(o => (o.Period, o.SourceKey))
        let whole = rows.Max(o => o.Denominator)
        where whole > 0 && rows.All(o => o.Numerator is not null)
        select Share(
            RuralWay.SchoolLocale, rows.Key.Period ?? "",
            rows.Where(o => o.Group.StartsWith(RuralLocales, StringComparison.Ordinal)).Sum(o => o.Numerator!.Value),
            whole.Value, SchoolWords, rows.Key.SourceKey);

    private static RuralShare Share(
        RuralWay way, string period, int students, int whole, string words, string source) => new()
        {
            Way = way,
            Period = period,
            Students = students,
            Whole = whole,
            Percent = 100.0 * students / whole,
            Words = words,
            SourceKey = source,
        };
}
