using System.Text.RegularExpressions;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Sources.NetworkPages;

/// <summary>What the network's own pages say about it.</summary>
public sealed partial class NetworkPagesImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["fact_key", "value", "source"],
        Key = ["fact_key"],
    };

    public override string Title => "Network facts (its own pages)";

    public override string Folder => "NetworkPages";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        foreach (var row in reader.Rows("network_facts.csv", Layout))
        {
            var citation = row.Required("source");
            batch.NetworkFacts.Add(new NetworkFact
            {
                Key = row.Required("fact_key"),
                Value = row.Required("value"),
                Citation = citation,
                SourceKey = source.Key,
                SourceUrl = Address().Match(citation) is { Success: true } address ? address.Value : null,
                DateSeen = source.DateSeen,
            });
        }
    }

    [GeneratedRegex("https?://[^ ;]+")]
    private static partial Regex Address();
}
