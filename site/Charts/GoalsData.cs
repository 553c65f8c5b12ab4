using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.Charts;

/// <summary>The targets of one goal of the plan.</summary>
public sealed record GoalsData(string PlanGoal, IReadOnlyList<GoalsPage.GoalModel> Goals) : ChartData
{
    public override string Id => "goal-" + PlanGoal.ToLowerInvariant();

    public override string Question =>
        $$"""
        {
          goals(first: 100, where: { planGoal: { eq: "{{PlanGoal}}" } }) {
            nodes { key planGoal metric unit baseline target comparator targetDate progress { status value upTo period source { key } } source { key } }
          }
        }
        """.ReplaceLineEndings("\n");

    public override IEnumerable<SourceRef> Sources =>
        Goals.SelectMany(g => new[] { g.Source, g.Progress.Source }).OfType<SourceRef>().Distinct();

    public override bool Drawn => Goals.Any(g => g.Target is not null);

    public override PageFile File(SitePath page) => Csv.File(
        page.Beside(FileName),
        [
            "key", "plan_goal", "metric", "unit", "baseline", "target", "comparator", "target_date", "source",
            "now_status", "now", "now_up_to", "now_period", "now_source",
        ],
        Goals.Select(g => (object?[])
        [
            g.Key, g.PlanGoal, g.Metric, g.Unit, g.Baseline, g.Target, g.Comparator, g.TargetDate, g.Source.Key,
            g.Progress.Status, g.Progress.Value, g.Progress.UpTo, g.Progress.Period, g.Progress.Source?.Key,
        ]));
}
