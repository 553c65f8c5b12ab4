using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Professionals with students and educators: kinds, years, what counts as rigorous, who comes back.</summary>
public sealed partial class EngagementsPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var model = await api.AskAsync<EngagementsModel>("EngagementsPage", ct);
        var items = await api.AskAllAsync<EngagementPart>("Engagements", ct);
        return site.Page<EngagementsPage, EngagementsModel>(
            Paths.Engagements,
            model with { Items = [.. items.OrderByDescending(i => i.Date).ThenBy(i => i.Key, StringComparer.Ordinal)] },
            site.Date);
    }

    public sealed record EngagementsModel(
        IReadOnlyList<YearPart> EngagementYears,
        SustainedPart SustainedPartners,
        IReadOnlyList<RulePart> RigorRules,
        IReadOnlyList<ProfessionalPart> ProfessionalCounts,
        Connection<EngagementGoal> Goals)
    {
        /// <summary>Every engagement on record, newest first.</summary>
        public IReadOnlyList<EngagementPart> Items { get; init; } = [];

        public EngagementGoal? Goal(string measure) => Goals.Whole.FirstOrDefault(g => g.Measure == measure);

        public IEnumerable<SourceRef> Sources => Items.Select(i => i.Source).Concat(ProfessionalCounts.Select(c => c.Source))
            .Concat(RigorRules.Where(r => r.InForce).Select(r => r.Source))
            .DistinctBy(s => s.Key).OrderBy(s => s.Key, StringComparer.Ordinal);
    }

    /// <summary>A goal of the plan that engagements are counted for.</summary>
    public sealed record EngagementGoal : GoalsPage.GoalModel
    {
        public required string Measure { get; init; }
    }

    public sealed record YearPart(
        string SchoolYear, int Engagements, int Rigorous, int RigorUnknown, double Hours, int WithHours, int Partners);

    public sealed record SustainedPart(
        string Status, string? FirstYear, string? LastYear, int? Partners, IReadOnlyList<PlaceRef> Nodes);

    public sealed record RulePart(
        string Key, string Label, string Citation, bool InForce, SourceRef Source, DateOnly? DateSeen);

    /// <summary>What professionals said of themselves, ten or more together.</summary>
    public sealed record ProfessionalPart(
        string SchoolYear, string Dimension, string Group, int Professionals, SourceRef Source);

    public sealed record EngagementPart(
        string Key,
        string Kind,
        string Title,
        DateOnly? Date,
        string? SchoolYear,
        string Rigorous,
        PlaceRef Partner,
        PlaceRef? District,
        SourceRef Source,
        string? SourceUrl);
}
