using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Regions;

/// <summary>What can be asked of a place that figures are about.</summary>
public static class AreaFields
{
    public static FieldList<Area> All { get; } = new FieldList<Area>("Area", "Areas", a => a.Code)
        .Add(a => a.Code).Add(a => a.Kind).Add(a => a.Name)
            .Index("code", "kind");
}
