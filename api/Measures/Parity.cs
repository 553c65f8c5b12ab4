namespace CareerConnect.Api.Measures;

/// <summary>
/// How a group's share among those who take part compares with its share among all students. With p of the group's n
/// taking part, and P of all N: the parity index is (p/P) / (n/N). "Meets or exceeds" is tested in whole numbers,
/// p * N >= n * P, so that no rounding decides it. The index has no agreed cut-off but 1: show it with the counts.
/// </summary>
/// <param name="Participants">Students of the group who take part: p.</param>
/// <param name="Population">Students of the group: n.</param>
/// <param name="AllParticipants">Students who take part: P.</param>
/// <param name="AllPopulation">Students: N.</param>
public readonly record struct Parity(int Participants, int Population, int AllParticipants, int AllPopulation)
{
    /// <summary>The index; null where nobody takes part or the group has nobody.</summary>
    public double? Index => AllParticipants > 0 && Population > 0 && AllPopulation > 0
        ? (double)Participants * AllPopulation / ((double)Population * AllParticipants)
        : null;

    /// <summary>Whether the group's share among those who take part is no less than among all.</summary>
    public bool MeetsOrExceeds => (long)Participants * AllPopulation >= (long)Population * AllParticipants;

    /// <summary>Students of the group who would have to take part in place of others: the total stays as it is.</summary>
    public int NeededAtSameTotal => AllPopulation == 0 ? 0 : Up(Missing, AllPopulation);

    /// <summary>
    /// Students of the group who would have to take part besides those who do: with s = n/N, ceil((s*P - p) / (1 - s)).
    /// Null when everyone is of the group: then nobody can be added who is not.
    /// </summary>
    public int? NeededBesides => AllPopulation > Population ? Up(Missing, AllPopulation - Population) : null;

    private long Missing => ((long)Population * AllParticipants) - ((long)Participants * AllPopulation);

    private static int Up(long missing, long by) => missing <= 0 ? 0 : checked((int)((missing + by - 1) / by));
}
