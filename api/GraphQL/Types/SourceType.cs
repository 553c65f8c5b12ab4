using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SourceType() : WireType<DataSource>(SourceFields.All);
