using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiDemographics;

/// <summary>
/// Withholds a group when all or all but 1 to 9 students of the district belong to it: the few others would be
/// the difference from the district's total. Where that leaves one district alone withheld in its column, the
/// smallest other district goes with it, or the region's sum would give the first one back.
/// </summary>
public static class Complements
{
    /// <summary>The counts of one year: the same rows, more of them withheld.</summary>
    public static IReadOnlyList<EnrollmentCount> Withhold(IReadOnlyList<EnrollmentCount> counts)
    {
        var totals = counts.Where(c => c.Group == "all").ToDictionary(c => c.AreaCode, c => c.Students ?? 0);
        return [.. counts.GroupBy(c => c.Group).SelectMany(column => Column([.. column], totals))];
    }

    private static List<EnrollmentCount> Column(List<EnrollmentCount> column, Dictionary<string, int> totals)
    {
        var found = column.FindAll(
            c => c.Group != "all" && c.Students is { } n && SmallCounts.IsSensitive(totals[c.AreaCode], n));
        foreach (var count in found)
        {
            Hide(column, count);
        }

        if (found.Count > 0 && column.Count(c => c.Status == FigureStatus.Suppressed) == 1
            && column.Where(c => c.Students > 0).MinBy(c => totals[c.AreaCode]) is { } companion)
        {
            Hide(column, companion);
        }

        return column;
    }

    private static void Hide(List<EnrollmentCount> column, EnrollmentCount count) =>
        column[column.IndexOf(count)] = count with { Students = null, Status = FigureStatus.Suppressed };
}
