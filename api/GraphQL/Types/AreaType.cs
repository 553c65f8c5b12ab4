using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class AreaType() : WireType<Area>(AreaFields.All);
