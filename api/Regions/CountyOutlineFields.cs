using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>What can be asked of the outline of a county.</summary>
public static class CountyOutlineFields
{
    public static FieldList<CountyOutline> All { get; } =
        new FieldList<CountyOutline>("CountyOutline", "CountyOutlines", o => o.CountyCode)
            .Add(o => o.CountyCode).Add(o => o.Geometry)
            .AddFact();
}
