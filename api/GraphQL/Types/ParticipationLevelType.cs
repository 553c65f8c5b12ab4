using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Participation;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ParticipationLevelType() : WireType<ParticipationLevel>(LevelFields.All);
