namespace CareerConnect.Api.Privacy;

/// <summary>Which districts have to add up to what, in a column: the pools, and the pin that divides one of them.</summary>
internal sealed class WitnessParts(YearFrame frame, Pool[][] pools, WitnessPin? pin)
{
    /// <param name="column">The column.</param>
    /// <param name="everyone">By district, the counts that this column and its opposite side add up to.</param>
    /// <param name="opposite">The opposite side of the split; the column itself where there is none.</param>
    public IEnumerable<(int[] Districts, int? Sum)> Of(int column, int[]? everyone = null, int? opposite = null)
    {
        var table = frame.Layout.Tables[frame.Layout.TableOf[column]];
        foreach (var pool in pools[table.Index])
        {
            var sum = pool.Sums?[Array.IndexOf(table.Columns, column)];
            if (pin is null || (pin.Column != column && pin.Column != opposite)
                || pin.Districts.Length == 0 || Array.BinarySearch(pool.Leaves, pin.Districts[0]) < 0)
            {
                yield return (pool.Leaves, sum);
                continue;
            }

            var target = pin.Column == column ? pin.Target : pin.Districts.Sum(d => everyone![d]) - pin.Target;
            yield return (pin.Districts, target);
            yield return ([.. pool.Leaves.Except(pin.Districts)], sum - target);
        }
    }

    /// <summary>The parts of the unduplicated count, chosen so that a pin of another column has room.</summary>
    public IEnumerable<(int[] Districts, int? Sum)> OfEveryone()
    {
        if (pin is null || pin.Column == 0 || pin.Eighths is null)
        {
            return Of(0);
        }

        return pools[0].SelectMany(Divide);
    }

    private IEnumerable<(int[] Districts, int? Sum)> Divide(Pool pool)
    {
        int[] inside = [.. pool.Leaves.Intersect(pin!.Districts)];
        int[] rest = [.. pool.Leaves.Except(inside)];
        long sum = pool.Sums?[0] ?? long.MaxValue;
        var most = Math.Min(sum, inside.Sum(d => (long)frame.Caps[d][0]));
        var fewest = pool.Sums is null ? 0 : Math.Max(0, sum - rest.Sum(d => (long)frame.Caps[d][0]));
        if (inside.Length == 0 || fewest > most)
        {
            return [(pool.Leaves, pool.Sums?[0])];
        }

        most = Math.Min(most, fewest + (1 << 20));
        var chosen = (int)(fewest + ((most - fewest) * pin.Eighths!.Value / 8));
        return [(inside, chosen), (rest, pool.Sums is null ? null : (int)(sum - chosen))];
    }
}
