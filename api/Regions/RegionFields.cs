using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>What can be asked of the region.</summary>
public static class RegionFields
{
    public static FieldList<Region> All { get; } = new FieldList<Region>("Region", "Regions", r => r.Code)
        .Add(r => r.Code).Add(r => r.Name).Add(r => r.Network).Add(r => r.Host).Add(r => r.Website)
        .Add(r => r.State).Add(r => r.StateCode).Add(r => r.Vision).Add(r => r.Mission).Add(r => r.Strategies)
        .Add(r => r.Values)
        .AddFact();
}
