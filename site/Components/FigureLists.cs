namespace CareerConnect.Site.Components;

/// <summary>Picks from lists of figures.</summary>
public static class FigureLists
{
    /// <summary>
    /// For each group the figure of the newest year that says something (a value, or that it is withheld).
    /// A real figure is preferred to a made-up one of a later year.
    /// </summary>
    public static List<FigureData> NewestByGroup(IEnumerable<FigureData> figures) =>
    [
        .. figures.Where(f => f.Status != "NOT_AVAILABLE").GroupBy(f => f.Group.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => f.Synthetic)
                .ThenByDescending(f => f.SchoolYear, StringComparer.Ordinal).First())
            .OrderBy(f => f.Group.Position).ThenBy(f => f.Group.Key, StringComparer.Ordinal),
    ];

    /// <summary>The one figure of a level, group and year, if there is one.</summary>
    public static FigureData? Find(
        this IEnumerable<FigureData> figures, string? level, string group, string schoolYear) =>
        figures.SingleOrDefault(f => f.Level?.Key == level && f.Group.Key == group && f.SchoolYear == schoolYear);

    /// <summary>One group's figures, oldest first.</summary>
    public static List<FigureData> History(this IEnumerable<FigureData> figures, string group) =>
        [.. figures.Where(f => f.Group.Key == group).OrderBy(f => f.SchoolYear, StringComparer.Ordinal)];
}
