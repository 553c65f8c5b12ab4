using CareerConnect.Api.Provenance;
using CareerConnect.Api.WorkGroups;

namespace CareerConnect.Api.Sources.NetworkWorkGroups;

/// <summary>The network's work groups, as it keeps them: one table, brought whole. No person is named.</summary>
public sealed class NetworkWorkGroupsImport : BroughtTable
{
    public override string Title => "Work groups";

    public override string Folder => "NetworkWorkGroups";

    protected override CsvLayout Layout { get; } = new()
    {
        Needed = ["key", "name", "purpose", "lead_partner", "meets", "url", "note", AsOf],
        Key = ["key"],
    };

    protected override void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch)
    {
        var partners = new PartnerNames(reader.Known.Partners);
        batch.WorkGroups.AddRange(rows.Select(row => new WorkGroup
        {
            Key = Key(row, "key"),
            Name = row.Required("name"),
            Purpose = row.Required("purpose"),
            LeadPartnerSlug = partners.Slug(row, "lead_partner"),
            Meets = row.Text("meets"),
            Url = row.Url("url"),
            Note = row.Text("note"),
            SourceKey = source.Key,
            DateSeen = row.RequiredDate(AsOf),
        }));
    }
}
