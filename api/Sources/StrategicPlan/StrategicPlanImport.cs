using CareerConnect.Api.Goals;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Sources.StrategicPlan;

/// <summary>
/// The plan's numbers. Its participation of 2020-21 was printed as pictures and is lost: that is carried too, as
/// outcomes without a value, so that a page can say so where the numbers would stand.
/// </summary>
public sealed class StrategicPlanImport : SourceImport
{
    private const string Year = "2020-21";

    private static readonly CsvLayout Goals = new()
    {
        Needed =
        [
            "goal", "metric_key", "metric", "unit", "baseline", "target", "comparator",
            "target_school_year_or_date", "note",
        ],
        Key = ["metric_key"],
    };

    private static readonly CsvLayout Participation = new()
    {
        Needed = ["group_key", "group_label", "participation_pct", "regional_population_pct", "status", "note"],
        Key = ["group_key"],
    };

    private static readonly CsvLayout Definitions = new()
    {
        Needed = ["metric_key", "measure", "level", "outcome_measure", "base_year", "definition", "what_counts"],
        Key = ["metric_key"],
    };

    private static readonly Dictionary<string, GoalMeasure> Measures = EnumWords.Of<GoalMeasure>();

    private static readonly Dictionary<string, GoalComparator> Comparators = new()
    {
        ["at_least"] = GoalComparator.AtLeast,
        ["more_than"] = GoalComparator.MoreThan,
        ["context"] = GoalComparator.Context,
    };

    public override string Title => "Strategic plan";

    public override string Folder => "StrategicPlan";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        foreach (var row in reader.Rows("region_goals.csv", Goals))
        {
            batch.Goals.Add(GoalOf(row, reader.Manifest.Sources[0]));
        }

        foreach (var row in reader.Rows("goal_definitions.csv", Definitions))
        {
            Define(row, reader, batch);
        }

        foreach (var row in reader.Rows("participation_2020_21.csv", Participation))
        {
            batch.Outcomes.Add(Share(row, "participation_pct", reader));
            batch.Outcomes.Add(Share(row, "regional_population_pct", reader));
        }
    }

    private static Goal GoalOf(CsvRow row, DataSource source)
    {
        var comparator = row.RequiredWord("comparator", Comparators);
        return new Goal
        {
            Key = row.Required("metric_key"),
            PlanGoal = row.Required("goal"),
            Metric = row.Required("metric"),
            Unit = row.Required("unit"),
            Baseline = row.Number("baseline", min: 0),
            Target = row.Number("target", min: 0),
            Comparator = comparator,
            TargetDate = row.Text("target_school_year_or_date"),
            Note = row.Text("note"),
            SourceKey = source.Key,
            DateSeen = source.DateSeen,
        };
    }

    private static void Define(CsvRow row, SourceReader reader, ImportBatch batch)
    {
        var (key, level) = (row.Required("metric_key"), row.Text("level"));
        var index = batch.Goals.FindIndex(g => g.Key == key);
        if (index < 0)
        {
            row.Error("metric_key", "the metric_key of a goal");
            return;
        }

        if (level is not null && reader.Region.Levels.All(l => l.Key != level))
        {
            row.Error("level", "the key of a level");
        }

        batch.Goals[index] = batch.Goals[index] with
        {
            Measure = row.RequiredWord("measure", Measures),
            Definition = row.Required("definition"),
            WhatCounts = row.Required("what_counts"),
            LevelKey = level,
            OutcomeMeasure = row.Text("outcome_measure"),
            BaseYear = row.SchoolYear("base_year")?.ToString(),
        };
    }

    private static Outcome Share(CsvRow row, string column, SourceReader reader)
    {
        var source = reader.Manifest.Sources[1];
        var group = row.Required("group_key");
        var value = row.Number(column, 0, 100);
        return new Outcome
        {
            Key = $"participation_2020_21/{reader.Region.Region.Code}/plan_{column}/{group}/{Year}",
            AreaKind = AreaKind.Region,
            AreaCode = reader.Region.Region.Code,
            AreaName = reader.Region.Region.Name,
            Measure = $"plan_{column}",
            Group = group,
            Period = Year,
            ValueText = row.Text(column),
            Value = value,
            Unit = "percent",
            StatusText = value is null ? "not_found" : row.Required("status"),
            Citation = source.Title,
            Note = row.Text("note"),
            SourceKey = source.Key,
            DateSeen = source.DateSeen,
        };
    }
}
