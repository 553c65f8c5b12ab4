using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Disparity;

/// <summary>Finds indexes of disparity.</summary>
public static class DisparityQueries
{
    /// <summary>How far results can be predicted by group, by subject, level, place and period; not ranked.</summary>
    /// <param name="release">The release.</param>
    /// <param name="subject">"participation", or the measure of an outcome such as "graduation_rate_4yr".</param>
    /// <param name="place">Only the place with this code.</param>
    /// <param name="period">Only this school year or class, as published, such as "2023-24".</param>
    public static IReadOnlyList<DisparityIndex> All(Release release, string subject, string? place, string? period)
    {
        var all = DisparityTable.Of(release);
        Data.Release.CheckKey("subject", subject, all.Select(d => d.Subject).Append("participation"));
        return
        [
            .. all.Where(d => d.Subject == subject && (place is null || d.PlaceCode == place)
                && (period is null || d.Period == period)),
        ];
    }

    /// <summary>Where the rates were published.</summary>
    public static DataSource Source(Release release, DisparityIndex index) => release.Sources[index.SourceKey];
}
