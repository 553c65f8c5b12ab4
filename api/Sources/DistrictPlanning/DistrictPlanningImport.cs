using CareerConnect.Api.Plans;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.DistrictPlanning;

/// <summary>How far each district is with its plan, as the network keeps it: one table, brought whole.</summary>
public sealed class DistrictPlanningImport : BroughtTable
{
    private static readonly Dictionary<string, PlanStage> Stages = EnumWords.Of<PlanStage>();

    public override string Title => "Districts' plans";

    public override string Folder => "DistrictPlanning";

    protected override CsvLayout Layout { get; } = new()
    {
        Needed = ["district_code", "stage", "student_voice", "stage_date", "url", "note", AsOf],
        Key = ["district_code"],
    };

    protected override void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch)
    {
        var districts = reader.Known.Districts.ToList();
        batch.DistrictPlans.AddRange(rows.Select(row => new DistrictPlan
        {
            DistrictCode = District(row, "district_code", districts) ?? row.Required("district_code"),
            Stage = row.RequiredWord("stage", Stages),
            StudentVoice = YesNoWords.Answer(row, "student_voice"),
            StageDate = row.Date("stage_date"),
            Url = row.Url("url"),
            Note = row.Text("note"),
            SourceKey = source.Key,
            DateSeen = row.RequiredDate(AsOf),
        }));
    }
}
