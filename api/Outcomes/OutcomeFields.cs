using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Outcomes;

/// <summary>What can be asked of an outcome.</summary>
public static class OutcomeFields
{
    public static FieldList<Outcome> All { get; } = new FieldList<Outcome>("Outcome", "Outcomes", o => o.Key)
        .Add(o => o.Key).Add(o => o.Measure).Add(o => o.Group).Add(o => o.Period).Add(o => o.ValueText)
        .Add(o => o.Value).Add(o => o.Unit).Add(o => o.Numerator).Add(o => o.Denominator).Add(o => o.StatusText)
        .Add(o => o.Citation).Add(o => o.Note)
        .AddFact()
        .One("area", OutcomeQueries.Area, () => OutcomeAreaFields.All)
            .Index("key", "measure", "group", "area");

    public static FieldList<OutcomeComparison> Comparison { get; } =
        new FieldList<OutcomeComparison>("OutcomeComparison", "OutcomeComparisons", c => $"{c.Key}|{c.OtherKey}")
            .Add(c => c.Key).Add(c => c.OtherKey).Add(c => c.DifferencePoints).Add(c => c.Differences);
}
