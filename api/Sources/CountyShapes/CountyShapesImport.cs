using System.Text.Json;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Sources.CountyShapes;

/// <summary>Outlines of the counties, for a small map.</summary>
public sealed class CountyShapesImport : SourceImport
{
    private const string FileName = "counties.geojson";

    public override string Title => "County outlines (Census Bureau)";

    public override string Folder => "CountyShapes";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        if (reader.Verified(FileName) is not { } path)
        {
            return;
        }

        var source = reader.Manifest.Sources[0];
        using var shapes = JsonDocument.Parse(File.ReadAllBytes(path));
        var drawn = shapes.RootElement.GetProperty("features").EnumerateArray().ToDictionary(
            f => f.GetProperty("id").GetString()!, f => f.GetProperty("geometry").GetRawText());
        foreach (var county in reader.Region.Counties)
        {
            if (drawn.TryGetValue(county.Code, out var geometry))
            {
                batch.CountyOutlines.Add(new CountyOutline
                {
                    CountyCode = county.Code,
                    Geometry = geometry,
                    SourceKey = source.Key,
                    DateSeen = source.DateSeen,
                });
            }
            else
            {
                reader.Errors.Add(new ImportError(
                    FileName, null, null, "the collection", $"whole: it lacks {county.Code} ({county.Name})"));
            }
        }
    }
}
