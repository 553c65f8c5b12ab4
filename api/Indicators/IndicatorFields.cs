using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Indicators;

/// <summary>What can be asked of an indicator.</summary>
public static class IndicatorFields
{
    public static FieldList<Indicator> All { get; } = new FieldList<Indicator>("Indicator", "Indicators", i => i.Key)
        .Add(i => i.Key).Add(i => i.Name).Add(i => i.Barrier).Add(i => i.Definition).Add(i => i.LifeStage)
        .Add(i => i.Publisher).Add(i => i.OutcomeMeasure).Add(i => i.Note)
        .AddFact();
}
