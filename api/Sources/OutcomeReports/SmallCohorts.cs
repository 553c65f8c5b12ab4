using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>
/// Withholds outcomes that would give away a count of 1 to 9 students: printed as graduates, as the others of
/// the cohort, or found as the difference from all students of the same place, measure and year. The rate goes
/// with the counts, for it leads back to them. Rates printed without counts are left as their publishers print
/// them.
/// </summary>
public static class SmallCohorts
{
    public const string Status = "withheld";

    /// <summary>The same outcomes of one table, in the same order.</summary>
    public static IEnumerable<Outcome> Withhold(IReadOnlyList<Outcome> outcomes)
    {
        var whole = outcomes.Where(o => o.Group == "all").ToLookup(PlaceAndYear);
        return outcomes.Select(o => Gives(o, whole[PlaceAndYear(o)])
            ? o with
            {
                ValueText = null,
                Value = null,
                Numerator = null,
                Denominator = null,
                StatusText = Status,
            }
            : o);
    }

    private static (string?, string, string, string?, string, string?) PlaceAndYear(Outcome o) =>
        (o.AreaCode, o.AreaName, o.Measure, o.Period, o.SourceKey, o.SourceUrl);

    private static bool Gives(Outcome part, IEnumerable<Outcome> wholes) =>
        SmallCounts.IsSmall(part.Numerator)
        || SmallCounts.IsSmall(part.Denominator)
        || SmallCounts.IsSmall(part.Denominator - part.Numerator)
        || wholes.Any(all => SmallCounts.IsSmall(all.Numerator - part.Numerator)
            || SmallCounts.IsSmall(all.Denominator - part.Denominator)
            || SmallCounts.IsSmall(all.Denominator - all.Numerator - (part.Denominator - part.Numerator)));
}
