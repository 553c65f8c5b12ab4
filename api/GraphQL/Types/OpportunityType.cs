using CareerConnect.Api.Fields;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

/// <summary>What the types Program and Event share; the interface is made of it.</summary>
public abstract class OpportunityType<T> : FactType<T>
    where T : Opportunity
{
    protected OpportunityType(FieldList<T> fields)
        : base(fields)
    {
        Link("sector", "Sector", OpportunityQueries.Sector);
        Link("county", "County", OpportunityQueries.County);
        Link("servesCounties", "[County!]!", OpportunityQueries.ServesCounties);
        Link("providers", "[Partner!]!", OpportunityQueries.Providers);
        Link("partners", "[Partner!]!", OpportunityQueries.Partners);
        Link("districts", "[OpportunityDistrict!]!", OpportunityQueries.Districts);
    }
}
