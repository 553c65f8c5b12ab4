using CareerConnect.Api.Events;
using CareerConnect.Api.Fields;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Districts;

/// <summary>What can be asked of a district.</summary>
public static class DistrictFields
{
    public static FieldList<District> All { get; } = new FieldList<District>("District", "Districts", d => d.Code)
        .Add(d => d.Code).Add(d => d.Slug).Add(d => d.Name).Add(d => d.CountyNames)
        .Add(d => d.NcesLeaId).Add(d => d.OspiOrganizationId)
        .Add(d => d.LocaleCode).Add(d => d.Locale).Add(d => d.LocaleClass).Add(d => d.RuralStudentsPercent)
        .Add(d => d.Latitude).Add(d => d.Longitude).Add(d => d.Website)
        .AddFact()
        .One("county", DistrictQueries.County, () => CountyFields.All)
        .Many("programs", DistrictQueries.Programs, () => ProgramFields.All)
        .Many("events", DistrictQueries.Events, () => EventFields.All)
            .Index("code", "slug", "county");
}
