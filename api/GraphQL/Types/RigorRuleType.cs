using CareerConnect.Api.Engagements;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class RigorRuleType() : FactType<RigorRule>(EngagementFields.Rules);
