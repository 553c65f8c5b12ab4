using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>What can be asked of a network fact.</summary>
public static class NetworkFactFields
{
    public static FieldList<NetworkFact> All { get; } =
        new FieldList<NetworkFact>("NetworkFact", "NetworkFacts", f => f.Key)
            .Add(f => f.Key).Add(f => f.Value).Add(f => f.Citation)
            .AddFact();
}
