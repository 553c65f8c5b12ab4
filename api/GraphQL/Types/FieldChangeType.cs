using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Reviews;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class FieldChangeType() : WireType<FieldChange>(ReviewFields.Changes);
