using CareerConnect.Api.Data;

namespace CareerConnect.Api.Outcomes;

/// <summary>Finds outcomes.</summary>
public static class OutcomeQueries
{
    /// <summary>Published outcomes of every place, by key.</summary>
    public static IReadOnlyList<Outcome> All(Release release) => release.Content.Outcomes;

    /// <summary>The place it is about, as its publisher names it.</summary>
    public static OutcomeArea Area(Release _, Outcome outcome) =>
        new() { Code = outcome.AreaCode, Kind = outcome.AreaKind, Name = outcome.AreaName };

    /// <summary>What measures count and leave out, by measure.</summary>
    public static IReadOnlyList<OutcomeDefinition> Definitions(Release release) => release.Content.OutcomeDefinitions;

    /// <summary>What it counts and leaves out; null if its measure has no definition here.</summary>
    public static OutcomeDefinition? Definition(Release release, Outcome outcome) =>
        release.Content.OutcomeDefinitions.FirstOrDefault(d => d.Measure == outcome.Measure);

    /// <summary>
    /// Sets one outcome beside another. Refused unless both are percentages of the same measure whose horizon, in years,
    /// is stated: unlike horizons look at students of different ages.
    /// </summary>
    /// <param name="release">The release.</param>
    /// <param name="key">Key of the first outcome.</param>
    /// <param name="otherKey">Key of the second.</param>
    public static OutcomeComparison Compare(Release release, string key, string otherKey)
    {
        var (first, second) = (Find(release, key), Find(release, otherKey));
        var (mine, other) = (Definition(release, first)?.HorizonYears, Definition(release, second)?.HorizonYears);
        if (first.Measure != second.Measure || mine != other)
        {
            throw new BadQuestionException(
                "UNLIKE_OUTCOMES",
                $"{first.Measure} ({Horizon(mine)}) and {second.Measure} ({Horizon(other)}) are not the same measure.");
        }

        if (mine is null)
        {
            throw new BadQuestionException(
                "UNKNOWN_HORIZON", $"{first.Measure} does not say after how many years it looks: it is compared with nothing.");
        }

        return first is { Unit: "percent", Value: { } a } && second is { Unit: "percent", Value: { } b }
            ? new OutcomeComparison
            {
                Key = key,
                OtherKey = otherKey,
                DifferencePoints = a - b,
                Differences = [.. Differences(first, second)],
            }
            : throw new BadQuestionException("NO_NUMBER", "One of them is no single percentage: a range, or withheld.");
    }

    private static Outcome Find(Release release, string key) =>
        release.Content.Outcomes.FirstOrDefault(o => o.Key == key)
        ?? throw new BadQuestionException("UNKNOWN_KEY", "There is no outcome of one of these keys in this release.");

    private static string Horizon(int? years) => years is null ? "no horizon stated" : $"after {years} years";

    private static IEnumerable<string> Differences(Outcome first, Outcome second)
    {
        (string What, string? One, string? Other)[] parts =
        [
            ("place", first.AreaName, second.AreaName), ("group", first.Group, second.Group),
            ("period", first.Period, second.Period), ("publisher", first.Citation, second.Citation),
        ];
        return parts.Where(p => p.One != p.Other || p.One is null)
            .Select(p => $"{p.What}: {p.One ?? "not stated"} beside {p.Other ?? "not stated"}");
    }
}
