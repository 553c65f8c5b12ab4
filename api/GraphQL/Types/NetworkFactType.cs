using CareerConnect.Api.Regions;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class NetworkFactType() : FactType<NetworkFact>(NetworkFactFields.All);
