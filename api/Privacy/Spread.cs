namespace CareerConnect.Api.Privacy;

/// <summary>Spreads a whole number over places in proportion to weights, within bounds.</summary>
internal static class Spread
{
    /// <summary>The parts, or null if the bounds do not allow the sum.</summary>
    public static int[]? Over(int total, ReadOnlySpan<long> weights, ReadOnlySpan<int> low, ReadOnlySpan<int> high)
    {
        var parts = low.ToArray();
        var (left, room) = ((long)total, -(long)total);
        for (var i = 0; i < parts.Length; i++)
        {
            (left, room) = (left - low[i], room + high[i]);
        }

        if (left < 0 || room < 0)
        {
            return null;
        }

        while (left > 0)
        {
            var (sum, round) = (0L, left);
            for (var i = 0; i < parts.Length; i++)
            {
                sum += parts[i] < high[i] ? Math.Max(1, weights[i]) : 0;
            }

            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i] < high[i])
                {
                    var share = Math.Max(1, round * Math.Max(1, weights[i]) / sum);
                    var add = (int)Math.Min(Math.Min(share, left), high[i] - parts[i]);
                    parts[i] += add;
                    left -= add;
                }
            }
        }

        return parts;
    }
}
