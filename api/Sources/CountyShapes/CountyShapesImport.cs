using System.Text.Json;

namespace CareerConnect.Api.Sources.CountyShapes;

/// <summary>Outlines of the counties for a small map. They are carried, not stored: the site draws them.</summary>
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

        using var shapes = JsonDocument.Parse(File.ReadAllBytes(path));
        var drawn = shapes.RootElement.GetProperty("features").EnumerateArray()
            .Select(f => f.GetProperty("id").GetString()).ToHashSet();
        foreach (var county in reader.Region.Counties.Where(c => !drawn.Contains(c.Code)))
        {
            reader.Errors.Add(new ImportError(
                FileName, null, null, "the collection", $"whole: it lacks {county.Code} ({county.Name})"));
        }
    }
}
