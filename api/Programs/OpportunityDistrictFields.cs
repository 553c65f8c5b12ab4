using CareerConnect.Api.Districts;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Programs;

/// <summary>What can be asked of a district's part in a program or event.</summary>
public static class OpportunityDistrictFields
{
    public static FieldList<OpportunityDistrict> All { get; } =
        new FieldList<OpportunityDistrict>(
            "OpportunityDistrict",
            "OpportunityDistricts",
            d => $"{d.OpportunitySlug}|{d.DistrictCode}|{d.Relation}|{d.SourceKey}")
            .Add(d => d.Relation)
            .AddFact()
            .One("district", OpportunityQueries.District, () => DistrictFields.All)
            .Index("relation", "district");
}
