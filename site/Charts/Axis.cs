using System.Globalization;

namespace CareerConnect.Site.Charts;

/// <summary>Places along the side of a drawing, as percent of it: they hold on every width.</summary>
public static class Axis
{
    /// <summary>Where a part of the whole stands; a mark keeps its whole width inside the drawing at both ends.</summary>
    public static string At(double value, double whole = 100) => Percent(2.5 + value / whole * 95);

    /// <summary>How high it stands: the whole near the top, 0 near the bottom.</summary>
    public static string Height(double value, double whole) => Percent(92 - value / whole * 80);

    /// <summary>The first of 10, 20, 50, 100, 200, ... that is not below a value: the top of an axis.</summary>
    public static double Top(double value)
    {
        var power = 10.0;
        while (true)
        {
            foreach (var step in (double[])[1, 2, 3, 4, 5, 6, 8])
            {
                if (step * power >= value)
                {
                    return step * power;
                }
            }

            power *= 10;
        }
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
