using CareerConnect.Api.Events;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EventType() : OpportunityType<CareerEvent>(EventFields.All);
