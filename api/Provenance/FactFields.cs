using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Provenance;

/// <summary>The fields every fact has.</summary>
public static class FactFields
{
    public static FieldList<T> AddFact<T>(this FieldList<T> list)
        where T : Fact =>
        list.Add(f => f.SourceUrl).Add(f => f.DateSeen).Add(f => f.ReviewedBy)
            .Add(f => f.ConfirmedOn).Add(f => f.ReviewDue)
            .One("source", SourceQueries.Of, () => SourceFields.All);
}
