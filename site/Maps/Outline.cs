using System.Text.Json;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Maps;

/// <summary>The rings of an outline: of each polygon the outer one and its holes, as degrees east and north.</summary>
public sealed record Outline(IReadOnlyList<IReadOnlyList<(double East, double North)>> Rings)
{
    /// <summary>Reads a GeoJSON Polygon or MultiPolygon.</summary>
    public static Outline Read(string geometry)
    {
        using var json = JsonDocument.Parse(geometry);
        var coordinates = json.RootElement.GetProperty("coordinates");
        return json.RootElement.GetProperty("type").GetString() switch
        {
            "Polygon" => new Outline(Polygon(coordinates)),
            "MultiPolygon" => new Outline([.. coordinates.EnumerateArray().SelectMany(Polygon)]),
            var other => throw new SiteException(
                SiteFailure.Failed, $"An outline is a '{other}': expected a Polygon or MultiPolygon."),
        };
    }

    /// <summary>The middle of its largest ring, by area: where a label stands.</summary>
    public (double East, double North) Middle => Rings.Select(Centre).MaxBy(c => c.Area).Point;

    // The shoelace formula; coordinates from the first point, or small areas far from 0 lose their digits.
    private static (double Area, (double East, double North) Point) Centre(IReadOnlyList<(double East, double North)> ring)
    {
        var (originEast, originNorth) = ring[0];
        double area = 0, east = 0, north = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (x1, y1) = (ring[i].East - originEast, ring[i].North - originNorth);
            var next = ring[(i + 1) % ring.Count];
            var (x2, y2) = (next.East - originEast, next.North - originNorth);
            var cross = (x1 * y2) - (x2 * y1);
            area += cross;
            east += (x1 + x2) * cross;
            north += (y1 + y2) * cross;
        }

        return area == 0
            ? (0, ring[0])
            : (Math.Abs(area / 2), (originEast + (east / (3 * area)), originNorth + (north / (3 * area))));
    }

    private static IReadOnlyList<IReadOnlyList<(double, double)>> Polygon(JsonElement rings) =>
    [
        .. rings.EnumerateArray().Select(ring => (IReadOnlyList<(double, double)>)
            [.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))]),
    ];
}
