using CareerConnect.Api.Engagements;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EngagementYearType() : WireType<EngagementYear>(EngagementFields.Years);
