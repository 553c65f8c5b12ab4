namespace CareerConnect.Api.Measures;

/// <summary>
/// The Wilson score interval of a share: between which shares the true one lies with 95 in 100 certainty, had the same
/// students been drawn by chance. It holds for few students too, where the plain one does not (Wilson 1927, Brown, Cai
/// and DasGupta 2001). It is a caution, not a test: participants are counted, not drawn.
/// </summary>
/// <param name="Low">The lower end, 0 to 1.</param>
/// <param name="High">The upper end, 0 to 1.</param>
public readonly record struct Wilson(double Low, double High)
{
    // The normal distribution's 97.5 per cent point.
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a share; null without anybody to take a share of, or with more than all.</summary>
    /// <param name="part">Students counted.</param>
    /// <param name="whole">Of how many.</param>
    public static Wilson? Of(int part, int whole)
    {
        if (whole <= 0 || part < 0 || part > whole)
        {
            return null;
        }

        var (share, z2) = ((double)part / whole, Z * Z);
        var middle = share + (z2 / (2 * whole));
        var half = Z * Math.Sqrt(((share * (1 - share)) + (z2 / (4 * whole))) / whole);
        var scale = 1 + (z2 / whole);

        // At its ends it is exactly 0 and 1; in floating point it would miss them by a hair.
        return new Wilson(part == 0 ? 0 : (middle - half) / scale, part == whole ? 1 : (middle + half) / scale);
    }

    public bool Holds(double share) => Low <= share && share <= High;
}
