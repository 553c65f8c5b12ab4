namespace CareerConnect.Api.Privacy;

/// <summary>Spreads a whole number over places in proportion to weights, within bounds.</summary>
internal static class Spread
{
    /// <summary>The parts, or null if the bounds do not allow the sum.</summary>
    public static int[]? Over(int total, long[] weights, int[] low, int[] high)
    {
        var parts = (int[])low.Clone();
        long left = total - low.Sum(l => (long)l);
        if (left < 0 || total > high.Sum(h => (long)h))
        {
            return null;
        }

        while (left > 0)
        {
            var open = Enumerable.Range(0, parts.Length).Where(i => parts[i] < high[i]).ToArray();
            var sum = open.Sum(i => Math.Max(1, weights[i]));
            var round = left;
            foreach (var i in open)
            {
                var share = Math.Max(1, round * Math.Max(1, weights[i]) / sum);
                var add = (int)Math.Min(Math.Min(share, left), high[i] - parts[i]);
                parts[i] += add;
                left -= add;
            }
        }

        return parts;
    }
}
