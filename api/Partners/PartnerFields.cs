using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Partners;

/// <summary>What can be asked of a partner.</summary>
public static class PartnerFields
{
    public static FieldList<Partner> All { get; } = new FieldList<Partner>("Partner", "Partners", p => p.Slug)
        .Add(p => p.Slug).Add(p => p.Name).Add(p => p.Kind).Add(p => p.City).Add(p => p.LocationBasis)
        .Add(p => p.Url).Add(p => p.Role).Add(p => p.EvidenceYear).Add(p => p.Notes)
        .AddFact()
        .One("sector", PartnerQueries.Sector, () => SectorFields.All)
        .One("county", PartnerQueries.County, () => CountyFields.All)
        .Many("programs", PartnerQueries.Programs, () => ProgramFields.All)
        .Many("events", PartnerQueries.Events, () => EventFields.All)
            .Index("slug", "kind", "sector", "county");
}
