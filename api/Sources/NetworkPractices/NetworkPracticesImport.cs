using CareerConnect.Api.Practices;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.NetworkPractices;

/// <summary>What worked, and where, as districts and partners tell it: one table, brought whole.</summary>
public sealed class NetworkPracticesImport : BroughtTable
{
    public override string Title => "Shared practices";

    public override string Folder => "NetworkPractices";

    protected override CsvLayout Layout { get; } = new()
    {
        Needed = ["key", "title", "what_was_done", "what_worked", "district_code", "partner", "date", "url", AsOf],
        Key = ["key"],
    };

    protected override void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch)
    {
        var partners = new PartnerNames(reader.Known.Partners);
        var districts = reader.Known.Districts.ToList();
        batch.SharedPractices.AddRange(rows.Select(row => new SharedPractice
        {
            Key = Key(row, "key"),
            Title = row.Required("title"),
            WhatWasDone = row.Required("what_was_done"),
            WhatWorked = row.Required("what_worked"),
            DistrictCode = District(row, "district_code", districts),
            PartnerSlug = partners.Slug(row, "partner"),
            Date = row.Date("date"),
            Url = row.Url("url"),
            SourceKey = source.Key,
            DateSeen = row.RequiredDate(AsOf),
        }));
    }
}
