using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Releases;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class TableCountType() : WireType<TableCount>(ReleaseFields.Tables);
