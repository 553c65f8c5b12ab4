using CareerConnect.Api.Measures;

namespace CareerConnect.Api.Equity;

/// <summary>Puts the formulas to the counts of one measure.</summary>
internal sealed class EquityRow(EquityMeasure blank, int participants, int all, Population population)
{
    // No percentage on a smaller denominator, as in the rule about small counts.
    private const int FewestStudents = 20;
    private const double WidestInterval = 0.10;

    public EquityMeasure Complete((int Part, int Whole)? region, (int Target, int Whole)? goal)
    {
        // More participants than students: the enrolment is not of the same students, whatever it says.
        var basis = population.Basis == EquityBasis.PopulationUnknown || participants > population.Group
            ? EquityBasis.PopulationUnknown
            : population.Group < FewestStudents ? EquityBasis.FewStudents
            : population.Basis;
        var counted = blank with
        {
            Basis = basis,
            Words = EquityTable.Sentence(blank.Status, basis),
            Participants = participants,
            AllParticipants = all,
        };
        if (basis is EquityBasis.PopulationUnknown or EquityBasis.FewStudents)
        {
            return counted;
        }

        var rate = (double)participants / population.Group;
        var interval = Wilson.Of(participants, population.Group)!.Value;
        var rated = counted with
        {
            Population = population.Group,
            AllPopulation = population.All,
            RatePercent = 100 * rate,
            RateLowPercent = 100 * interval.Low,
            RateHighPercent = 100 * interval.High,
            Caution = CautionOf(interval, blank.GroupKey == "all" && region?.Part == participants ? null : region),
            GoalPercent = goal is { } g ? 100.0 * g.Target / g.Whole : null,
            GapToGoalPoints = goal is { } h ? 100 * (rate - ((double)h.Target / h.Whole)) : null,
            NeededForGoal = goal is { } n ? Shortfall.To(participants, population.Group, n.Target, n.Whole) : null,
            RegionPercent = region is { } r ? 100.0 * r.Part / r.Whole : null,
            GapToRegionPoints = region is { } q ? 100 * (rate - ((double)q.Part / q.Whole)) : null,
        };
        var parity = new Parity(participants, population.Group, all, population.All);
        return blank.GroupKey == "all" ? rated : rated with
        {
            ParityIndex = parity.Index,
            MeetsOrExceeds = parity.MeetsOrExceeds,
            NeededAtSameTotal = parity.NeededAtSameTotal,
            NeededBesides = parity.NeededBesides,
        };
    }

    private static EquityCaution CautionOf(Wilson interval, (int Part, int Whole)? region) =>
        interval.High - interval.Low > WidestInterval ? EquityCaution.WideInterval
        : region is { } r && interval.Holds((double)r.Part / r.Whole) ? EquityCaution.WithinChance
        : EquityCaution.None;
}
