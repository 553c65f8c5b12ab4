using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ProgramType() : OpportunityType<CareerProgram>(ProgramFields.All);
