using CareerConnect.Api.Practices;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SharedPracticeType : FactType<SharedPractice>
{
    public SharedPracticeType()
        : base(PracticeFields.All)
    {
        Link("district", "District", PracticeQueries.District);
        Link("partner", "Partner", PracticeQueries.Partner);
    }
}
