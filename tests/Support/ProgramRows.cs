using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;

namespace CareerConnect.Tests.Support;

/// <summary>
/// Programs for tests, in the districts of the small release: Vancouver and Green Mountain in Clark (53011), Longview
/// in Cowlitz (53015), Roosevelt in Klickitat (53039).
/// </summary>
public static class ProgramRows
{
    public static CareerProgram Program(string slug, ProgramLevel level, string? county, string sector = "local-health") => new()
    {
        Slug = slug,
        Name = slug,
        Level = level,
        LevelBasis = LevelBasis.Stated,
        SectorKey = sector,
        ProviderText = "A provider",
        CountyCode = county,
        LocationBasis = LocationBasis.Site,
        ServesCountyCodes = [],
        Transport = TransportKind.Unknown,
        Paid = YesNoUnknown.Unknown,
        Cost = CostKind.Unknown,
        Status = ProgramStatus.Current,
        StatusText = "seen",
        SourceKey = "tests",
    };

    public static OpportunityDistrict Part(string slug, string district, DistrictRelation relation) => new()
    {
        OpportunitySlug = slug,
        AllOfProvider = false,
        DistrictCode = district,
        Relation = relation,
        SourceKey = "tests",
    };

    /// <summary>The region of known measures with these programs and no others.</summary>
    public static Release Release(IReadOnlyList<CareerProgram> programs, params OpportunityDistrict[] parts) =>
        EquityRegion.Build(content => content with
        {
            Programs = programs,
            Events = [],
            OpportunityDistricts = parts,
            OpportunityPartners = [],
        });
}
