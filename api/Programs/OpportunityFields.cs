using CareerConnect.Api.Fields;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Programs;

/// <summary>The fields that programs and events share.</summary>
public static class OpportunityFields
{
    public static FieldList<T> AddOpportunity<T>(this FieldList<T> list)
        where T : Opportunity =>
        list.Add(o => o.Slug).Add(o => o.Name).Add(o => o.Level).Add(o => o.LevelBasis)
            .Add(o => o.ProviderText).Add(o => o.PartnersText)
            .Add(o => o.City).Add(o => o.LocationBasis)
            .Add(o => o.TransportText).Add(o => o.Transport)
            .Add(o => o.Url).Add(o => o.Paid).Add(o => o.CostText).Add(o => o.Cost)
            .Add(o => o.GradesOrAgesText).Add(o => o.GradeMin).Add(o => o.GradeMax).Add(o => o.AgeMin).Add(o => o.AgeMax)
            .Add(o => o.LengthText).Add(o => o.Eligibility)
            .Add(o => o.Status).Add(o => o.StatusText).Add(o => o.Confirmed).Add(o => o.SourceDate).Add(o => o.Notes)
            .AddFact()
            .One("sector", OpportunityQueries.Sector, () => SectorFields.All)
            .One("county", OpportunityQueries.County, () => CountyFields.All)
            .Many("servesCounties", OpportunityQueries.ServesCounties, () => CountyFields.All)
            .Many("providers", OpportunityQueries.Providers, () => PartnerFields.All)
            .Many("partners", OpportunityQueries.Partners, () => PartnerFields.All)
            .Many("districts", OpportunityQueries.Districts, () => OpportunityDistrictFields.All);
}
