using CareerConnect.Api.Figures;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class StudentGroupType() : WireType<StudentGroup>(GroupFields.All);
