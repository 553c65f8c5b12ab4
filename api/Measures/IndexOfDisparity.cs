namespace CareerConnect.Api.Measures;

/// <summary>
/// Whether a result can be predicted by the group a student belongs to: the mean distance of the groups' rates from
/// everyone's, in parts of everyone's rate: sum(|r - R|) / (k * R) over k groups. 0 is no difference. It weighs a small
/// group like a large one, and says nothing of who is behind: show the groups' rates beside it.
/// </summary>
public static class IndexOfDisparity
{
    private const int FewestGroups = 2;

    /// <summary>The index; null with fewer than two groups, or where everyone's rate is 0.</summary>
    public static double? Of(double everyone, IReadOnlyCollection<double> groups) =>
        groups.Count < FewestGroups || everyone <= 0
            ? null
            : groups.Sum(rate => Math.Abs(rate - everyone)) / (groups.Count * everyone);
}
