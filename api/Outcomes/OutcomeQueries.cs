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
}
