using System.Globalization;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>
/// Withholds outcomes that would give away a count of 1 to 9 students: printed as graduates, as the others of
/// the cohort, or found as the difference from all students of the same place, measure and year. The rate goes
/// with the counts, for it leads back to them. So does a share printed beside the size of its cohort, if it can only be of
/// 1 to 9 students or leave 1 to 9, or is of fewer than 20 (<see cref="SafeShare.SmallestWhole"/>); "LE5" may be nobody and
/// stays. Where a publisher prints counts beside other rates and not beside this one, it withholds them: the rate is told in
/// whole percent, since two decimals of a small group give its counts away; and one count of two is withheld with the other,
/// which it gives away with the rate. Rates of publishers without counts stay as they are.
/// </summary>
public static class SmallCohorts
{
    public const string Status = Outcome.Withheld;

    /// <summary>The same outcomes of one table, in the same order.</summary>
    public static IEnumerable<Outcome> Withhold(IReadOnlyList<Outcome> outcomes)
    {
        var whole = outcomes.Where(o => o.Group == "all").ToLookup(PlaceAndYear);
        var counting = outcomes.Where(o => o is { Numerator: not null, Denominator: not null }).Select(o => o.SourceKey).ToHashSet();
        return outcomes.Select(o => Gives(o, whole[PlaceAndYear(o)]) ? Withheld(o)
            : counting.Contains(o.SourceKey) && (o.Numerator is null || o.Denominator is null)
                ? Rounded(o) with { Numerator = null, Denominator = null }
            : o);
    }

    private static Outcome Withheld(Outcome outcome) => outcome with
    {
        ValueText = null,
        Value = null,
        Numerator = null,
        Denominator = null,
        StatusText = Status,
    };

    private static Outcome Rounded(Outcome outcome) =>
        outcome is { Unit: "percent", Value: { } rate } && Math.Round(rate, MidpointRounding.AwayFromZero) is var whole && whole != rate
            ? outcome with { Value = whole, ValueText = whole.ToString(CultureInfo.InvariantCulture) }
            : outcome;

    private static (string?, string, string, string?, string, string?) PlaceAndYear(Outcome o) =>
        (o.AreaCode, o.AreaName, o.Measure, o.Period, o.SourceKey, o.SourceUrl);

    private static bool Gives(Outcome part, IEnumerable<Outcome> wholes) =>
        SmallCounts.IsSmall(part.Numerator)
        || SmallCounts.IsSmall(part.Denominator)
        || SmallCounts.IsSmall(part.Denominator - part.Numerator)
        || ((part.Numerator is null || part.Denominator is null) && part.ValueText is { } text
            && PrintedShare.Of(text) is { } share && Tells(share, part.Numerator, part.Denominator))
        || wholes.Any(all => SmallCounts.IsSmall(all.Numerator - part.Numerator)
            || SmallCounts.IsSmall(all.Denominator - part.Denominator)
            || SmallCounts.IsSmall(all.Denominator - all.Numerator - (part.Denominator - part.Numerator)));

    // Students counted, and the others, in every way that the printed share and the one printed count allow.
    private static bool Tells(PrintedShare share, int? counted, int? whole) => whole is { } all
        ? all < SafeShare.SmallestWhole
            || IsFew(share.Least(all), share.Most(all))
            || IsFew(all - share.Most(all), all - share.Least(all))
        : counted is { } some && IsFew(share.LeastOf(some) - some, share.MostOf(some) - some);

    private static bool IsFew(int least, int most) => least > 0 && most < SmallCounts.Least;
}
