using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Provenance;

/// <summary>What can be asked of a source.</summary>
public static class SourceFields
{
    public static FieldList<DataSource> All { get; } = new FieldList<DataSource>("Source", "Sources", s => s.Key)
        .Add(s => s.Key).Add(s => s.Title).Add(s => s.Publisher).Add(s => s.Url).Add(s => s.Period)
        .Add(s => s.DateSeen).Add(s => s.Licence).Add(s => s.Note).Add(s => s.Sha256).Add(s => s.Synthetic)
        .Add(s => s.Precedence)
            .Index("key", "synthetic");
}
