using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The numbers of the strategic plan: where it started, where it wants to be, by when.</summary>
public sealed partial class GoalsPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var parts = (await api.AskAllAsync<GoalModel>("GoalsPage", ct))
            .GroupBy(g => g.PlanGoal)
            .OrderBy(g => g.Key is "S" ? 1 : g.Key is "B" ? 2 : 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new GoalsData(g.Key, [.. g.OrderBy(goal => goal.Key, StringComparer.Ordinal)])).ToList();
        return site.Page<GoalsPage, IReadOnlyList<GoalsData>>(
            Paths.Goals, parts, site.Date, files: ChartData.Files(Paths.Goals, parts));
    }

    public record GoalModel
    {
        public required string Key { get; init; }

        /// <summary>Goal 1, 2 or 3, S for a strategy, B for background.</summary>
        public required string PlanGoal { get; init; }

        public required string Metric { get; init; }

        public required string Unit { get; init; }

        public double? Baseline { get; init; }

        public double? Target { get; init; }

        /// <summary>AT_LEAST, MORE_THAN or CONTEXT.</summary>
        public required string Comparator { get; init; }

        public string? TargetDate { get; init; }

        public string? Note { get; init; }

        /// <summary>What counts for it, and what does not; null if nobody has said.</summary>
        public string? WhatCounts { get; init; }

        public required ProgressPart Progress { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }
    }

    /// <summary>Where a goal stands; the value is the least it can be, and the other the most, where only bounds are known.</summary>
    public sealed record ProgressPart(double? Value, double? UpTo, string Status, string? Period, SourceRef? Source)
    {
        /// <summary>NOT_KNOWN, REACHED, ON_THE_WAY or OUT_OF_REACH.</summary>
        public required string Course { get; init; }

        public double? PerYear { get; init; }

        public string? ReachedIn { get; init; }

        public string? PaceFrom { get; init; }

        public string? PaceTo { get; init; }

        /// <summary>The kind of thing that is missing to know the value; null if nothing is.</summary>
        public string? MissingKind { get; init; }

        public string? MissingFirstYear { get; init; }

        public string? MissingLastYear { get; init; }

        public int? MissingStated { get; init; }

        public int? MissingAsked { get; init; }

        public bool Known => Value is not null || UpTo is not null;
    }
}
