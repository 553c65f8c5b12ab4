using CareerConnect.Api.Endorsements;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EndorsementEntryType() : FactType<EndorsementEntry>(EndorsementFields.Entries);
