using CareerConnect.Api.Districts;
using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Regions;

/// <summary>What can be asked of a county.</summary>
public static class CountyFields
{
    public static FieldList<County> All { get; } = new FieldList<County>("County", "Counties", c => c.Code)
        .Add(c => c.Code).Add(c => c.Slug).Add(c => c.Name)
        .Many("districts", CountyQueries.Districts, () => DistrictFields.All)
            .Index("code", "slug");
}
