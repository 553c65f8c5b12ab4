namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>A plan met what it has no answer for; the engine answers instead and says what is wrong.</summary>
internal sealed class PlanException : Exception;
