using CareerConnect.Api.Professionals;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ProfessionalCountType() : FactType<ProfessionalCount>(ProfessionalFields.All);
