namespace CareerConnect.Api.Measures;

/// <summary>How many students a group is short of a share that is the same for everybody.</summary>
public static class Shortfall
{
    /// <summary>
    /// Students of the group still missing to the goal's share: the fewest k with (p + k) / n >= target / whole, in
    /// whole numbers; 0 when it is reached.
    /// </summary>
    /// <param name="participants">Students of the group who take part: p.</param>
    /// <param name="population">Students of the group: n.</param>
    /// <param name="target">Students that the goal asks for.</param>
    /// <param name="whole">Of how many students.</param>
    public static int To(int participants, int population, int target, int whole)
    {
        if (whole <= 0)
        {
            return 0;
        }

        var needed = (((long)target * population) + whole - 1) / whole;
        return (int)Math.Max(0, needed - participants);
    }
}
