using CareerConnect.Api.Endorsements;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ElementAnswerType() : WireType<ElementAnswer>(EndorsementFields.Answers);
