using CareerConnect.Api.Regions;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class CountyOutlineType() : FactType<CountyOutline>(CountyOutlineFields.All);
