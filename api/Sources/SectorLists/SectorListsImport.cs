using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Sources.SectorLists;

/// <summary>Sectors and career clusters of several lists; the prefix of a key names its list.</summary>
public sealed class SectorListsImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["sector_key", "label", "source", "note"],
        Key = ["sector_key"],
    };

    public override string Title => "Sector lists";

    public override string Folder => "SectorLists";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        foreach (var row in reader.Rows("sectors.csv", Layout))
        {
            var key = row.Required("sector_key");
            var dash = key.IndexOf('-', StringComparison.Ordinal);
            if (dash < 1 || !Slug.IsValid(key))
            {
                row.Error("sector_key", "a list and a sector, such as local-construction");
            }

            batch.Sectors.Add(new Sector
            {
                Key = key,
                Label = row.Required("label"),
                ListKey = dash < 1 ? "" : key[..dash],
                Note = row.Text("note"),
                SourceKey = source.Key,
                SourceUrl = row.Url("source"),
                DateSeen = source.DateSeen,
            });
        }
    }
}
