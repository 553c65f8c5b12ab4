using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Sources.OutcomeDefinitions;

/// <summary>What the measures of outcomes count, what they leave out, and at which horizon they look.</summary>
public sealed class OutcomeDefinitionsImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["measure", "label", "definition", "leaves_out", "horizon_years", "citation", "source_url"],
        Key = ["measure"],
    };

    public override string Title => "Definitions of outcomes";

    public override string Folder => "OutcomeDefinitions";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        foreach (var row in reader.Rows("outcome_definitions.csv", Layout))
        {
            batch.OutcomeDefinitions.Add(new OutcomeDefinition
            {
                Measure = row.Required("measure"),
                Label = row.Required("label"),
                Definition = row.Required("definition"),
                LeavesOut = row.Text("leaves_out"),
                HorizonYears = row.Whole("horizon_years", 1, 20),
                Citation = row.Required("citation"),
                SourceKey = source.Key,
                SourceUrl = row.Url("source_url"),
                DateSeen = source.DateSeen,
            });
        }
    }
}
