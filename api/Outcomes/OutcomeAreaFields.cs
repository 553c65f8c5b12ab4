using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Outcomes;

/// <summary>What can be asked of the place an outcome is about.</summary>
public static class OutcomeAreaFields
{
    public static FieldList<OutcomeArea> All { get; } =
        new FieldList<OutcomeArea>("OutcomeArea", "OutcomeAreas", a => $"{a.Kind}|{a.Code}|{a.Name}")
            .Add(a => a.Code).Add(a => a.Kind).Add(a => a.Name)
            .Index("code", "kind");
}
