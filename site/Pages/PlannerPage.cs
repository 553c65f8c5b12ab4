using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>What a pledge of seats does to the plan's goals, for pledges of a few sizes: without script, as tables.</summary>
public sealed partial class PlannerPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var answer = await api.AskAsync<Answer>("PlannerGoals", ct);
        var goals = answer.Goals.Whole;
        var groups = answer.Groups.Where(g => g.Priority).Select(g => g.Key).Append("rural").ToList();
        var areas = site.Places.CountiesAreFew ? null : "REGION";
        var parts = new List<Part>();
        foreach (var goal in new[]
        {
            goals.FirstOrDefault(g => g.Measure == "SEATS"),
            goals.FirstOrDefault(g => g.Measure == "PARTICIPANTS" && g.LevelKey == "any"),
        }.OfType<GoalKey>())
        {
            var byGroup = new List<Pledges>();
            foreach (var group in groups)
            {
                byGroup.Add(await api.AskAsync<Pledges>("Planner", new { goal = goal.Key, group, areas }, ct));
            }

            parts.Add(new Part(
                goal.Measure, await api.AskAsync<Pledges>("Planner", new { goal = goal.Key, areas }, ct), byGroup));
        }

        var sources = goals.Select(g => g.Progress.Source).Concat(parts.SelectMany(p => p.Anybody.None.Needed ?? []).Select(n => n.Source))
            .OfType<SourceRef>().DistinctBy(s => s.Key).OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        return site.Page<PlannerPage, PlannerModel>(Paths.Planner, new PlannerModel(parts, answer.Groups, sources, site.Places.CountiesAreFew), site.Date);
    }

    public sealed record Answer(Connection<GoalKey> Goals, IReadOnlyList<GroupKey> Groups);

    public sealed record GoalKey(string Key, string Measure, string? LevelKey, SourcePart Progress);

    public sealed record SourcePart(SourceRef? Source);

    public sealed record GroupKey(string Key, string Label, bool Priority);

    /// <param name="Parts">Seats by kind.</param>
    /// <param name="Groups">Groups of students.</param>
    /// <param name="Sources">Where the figures are from.</param>
    /// <param name="ByCountyHere">False where the counties are too many to be shown beside the region.</param>
    public sealed record PlannerModel(
        IReadOnlyList<Part> Parts, IReadOnlyList<GroupKey> Groups, IReadOnlyList<SourceRef> Sources, bool ByCountyHere)
    {
        /// <summary>The name of a group, by its key; rural districts are a group of districts.</summary>
        public string LabelOf(string group) => Groups.FirstOrDefault(g => g.Key == group)?.Label ?? "Rural districts";
    }

    /// <summary>Seats of one kind.</summary>
    /// <param name="Measure">SEATS, of Launch programs, or PARTICIPANTS, at any level.</param>
    /// <param name="Anybody">Pledges that students of any group may fill.</param>
    /// <param name="Groups">Pledges for the students of one group, by group.</param>
    public sealed record Part(string Measure, Pledges Anybody, IReadOnlyList<Pledges> Groups)
    {
        public string? Year => Anybody.None.SchoolYear;

        /// <summary>Goals that are counted for all students.</summary>
        public IEnumerable<Row> ForAll => Anybody.Rows.Where(r => r.GroupKey is null);

        /// <summary>Goals that are counted for a group, with seats that are all its own.</summary>
        public IEnumerable<Row> ForGroups => Groups.SelectMany(g => g.Rows).Where(r => r.GroupKey is not null);

        /// <summary>What is needed before any pledge: the region first, then its counties.</summary>
        public IEnumerable<Need> Needed => (Anybody.None.Needed ?? [])
            .OrderBy(n => n.Area.Kind == "REGION" ? 0 : 1).ThenBy(n => n.Area.Name, StringComparer.Ordinal);
    }

    /// <summary>The same question for pledges of four sizes.</summary>
    public sealed record Pledges(Pledge None, Pledge Few, Pledge Some, Pledge Many)
    {
        public IReadOnlyList<Pledge> All => [None, Few, Some, Many];

        /// <summary>A line a goal, with its check for each size.</summary>
        public IEnumerable<Row> Rows => None.Checks.Select((check, i) =>
            new Row(check.GoalKey, check.GroupKey, check.Metric, check.Target, [.. All.Select(p => p.Checks[i])]));
    }

    public sealed record Pledge(int Seats, string? SchoolYear, IReadOnlyList<Check> Checks, IReadOnlyList<Need>? Needed = null);

    /// <summary>Whether a goal holds with the seats filled: YES, NO or UNKNOWN, and how many are still needed at the most.</summary>
    public sealed record Check(
        string GoalKey, string? GroupKey, string Metric, double Target, string Holds, int? StillNeeded);

    public sealed record Row(
        string GoalKey, string? GroupKey, string Metric, double Target, IReadOnlyList<Check> Checks);

    public sealed record Need(
        NextStepsPage.AreaPart Area,
        string GroupKey,
        string GroupLabel,
        string Status,
        string Basis,
        int? NeededBesides,
        SourceRef Source);
}
