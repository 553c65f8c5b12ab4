using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Releases;

/// <summary>What a release says of itself.</summary>
public static class ReleaseQueries
{
    /// <summary>The release this answer was made from.</summary>
    public static ReleaseSummary Summary(Release release) => new()
    {
        Identity = release.Identity,
        Synthetic = release.Content.Sources.Any(s => s.Synthetic),
    };

    /// <summary>How many rows each table holds.</summary>
    public static IReadOnlyList<TableCount> Counts(Release release, ReleaseSummary _) =>
    [
        Count("counties", release.Content.Counties.Count),
        Count("districts", release.Content.Districts.Count),
        Count("districtPlans", release.Content.DistrictPlans.Count),
        Count("engagements", release.Content.Engagements.Count),
        Count("enrollment", release.Figures.Of(Measure.Enrollment).Count),
        Count("events", release.Content.Events.Count),
        Count("goals", release.Content.Goals.Count),
        Count("indicators", release.Content.Indicators.Count),
        Count("outcomes", release.Content.Outcomes.Count),
        Count("participation", release.Figures.Of(Measure.Participation).Count),
        Count("partners", release.Content.Partners.Count),
        Count("professionalCounts", release.Content.ProfessionalCounts.Count),
        Count("programs", release.Content.Programs.Count),
        Count("sectors", release.Content.Sectors.Count),
        Count("sharedPractices", release.Content.SharedPractices.Count),
        Count("sources", release.Content.Sources.Count),
        Count("workGroups", release.Content.WorkGroups.Count),
    ];

    private static TableCount Count(string table, int rows) => new() { Table = table, Rows = rows };
}
