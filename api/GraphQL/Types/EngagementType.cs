using CareerConnect.Api.Engagements;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EngagementType : FactType<Engagement>
{
    public EngagementType()
        : base(EngagementFields.All)
    {
        Link("partner", "Partner!", EngagementQueries.Partner);
        Link("district", "District", EngagementQueries.District);
        Link("rigorous", "YesNoUnknown!", EngagementQueries.Rigorous);
    }
}
