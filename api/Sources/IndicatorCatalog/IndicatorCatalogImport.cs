using CareerConnect.Api.Indicators;

namespace CareerConnect.Api.Sources.IndicatorCatalog;

/// <summary>The barriers the network names, and what would have to be counted to see them. Values are outcomes, found by their measure.</summary>
public sealed class IndicatorCatalogImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["key", "name", "barrier", "definition", "life_stage", "publisher", "outcome_measure", "note"],
        Key = ["key"],
    };

    private static readonly Dictionary<string, LifeStage> Stages = EnumWords.Of<LifeStage>();

    public override string Title => "Barriers and their indicators";

    public override string Folder => "IndicatorCatalog";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        foreach (var row in reader.Rows("indicators.csv", Layout))
        {
            batch.Indicators.Add(new Indicator
            {
                Key = row.Required("key"),
                Name = row.Required("name"),
                Barrier = row.Required("barrier"),
                Definition = row.Required("definition"),
                LifeStage = row.RequiredWord("life_stage", Stages),
                Publisher = row.Required("publisher"),
                OutcomeMeasure = row.Text("outcome_measure"),
                Note = row.Text("note"),
                SourceKey = source.Key,
                DateSeen = source.DateSeen,
            });
        }
    }
}
