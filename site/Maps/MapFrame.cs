using System.Globalization;
using System.Text;

namespace CareerConnect.Site.Maps;

/// <summary>
/// The window of a small map: equal steps east and north, degrees east shortened for the latitude. Good to within a
/// line's width over a few degrees; not to measure with.
/// </summary>
public sealed class MapFrame
{
    private const double Width = 1000;
    private const double Margin = 8;
    private const double Dot = 5;

    // Of a name's letters, as the map is drawn on a desk.
    private const double HalfLetter = 5.5;
    private const double HalfLine = 9;

    private static readonly double[] Lines = [0, -24, 24, -48, 48];

    private readonly double _west;
    private readonly double _north;
    private readonly double _narrowing;
    private readonly double _scale;

    public MapFrame(IEnumerable<Outline> outlines)
    {
        var points = outlines.SelectMany(o => o.Rings).SelectMany(r => r).ToList();
        _west = points.Min(p => p.East);
        _north = points.Max(p => p.North);
        var south = points.Min(p => p.North);
        _narrowing = Math.Cos((_north + south) / 2 * Math.PI / 180);
        _scale = (Width - (2 * Margin)) / ((points.Max(p => p.East) - _west) * _narrowing);
        Height = Math.Ceiling(((_north - south) * _scale) + (2 * Margin));
    }

    public double Height { get; }

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width:0} {Height:0}");

    /// <summary>An outline as the path of a drawing.</summary>
    public string Path(Outline outline)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            var move = 'M';
            foreach (var point in ring.Take(ring.Count - 1))
            {
                path.Append(move).Append(Whole(X(point.East))).Append(' ').Append(Whole(Y(point.North)));
                move = 'L';
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    /// <summary>Where a point is, in the units of the drawing.</summary>
    public (string X, string Y) Place(double east, double north) => (Whole(X(east)), Whole(Y(north)));

    /// <summary>
    /// Where the name of a shape stands, in percent of width and height: its middle, or the nearest line above or below that
    /// keeps it clear of the dots; the middle where none does.
    /// </summary>
    public (string X, string Y) NamePlace(Outline outline, string name, IEnumerable<(double East, double North)> dots)
    {
        var (x, y) = (X(outline.Middle.East), Y(outline.Middle.North));
        var near = dots.Select(d => (X: X(d.East) - x, Y: Y(d.North) - y)).Where(d => Math.Abs(d.X) < (name.Length * HalfLetter) + Dot).ToList();
        var line = Lines.FirstOrDefault(line => near.TrueForAll(d => Math.Abs(d.Y - line) >= HalfLine + Dot));
        return (Percent(x / Width), Percent((y + line) / Height));
    }

    private static string Whole(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private double X(double east) => Margin + ((east - _west) * _narrowing * _scale);

    private double Y(double north) => Margin + ((_north - north) * _scale);
}
