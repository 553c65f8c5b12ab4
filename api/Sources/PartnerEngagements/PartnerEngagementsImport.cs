using CareerConnect.Api.Engagements;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.PartnerEngagements;

/// <summary>
/// Engagements as partners and districts count them, a source for each school year. Students are kept in the working
/// store alone: a count of one occasion is of few, and no error repeats one.
/// </summary>
public sealed class PartnerEngagementsImport : BroughtTable
{
    public override string Title => "Engagements counted by partners and districts";

    public override string Folder => "PartnerEngagements";

    protected override CsvLayout Layout { get; } = new()
    {
        Needed = [.. EngagementRow.Columns, "students", AsOf],
        Key = ["key"],
        Private = ["students"],
    };

    protected override string? PartOf(CsvRow row) => row.RequiredSchoolYear("school_year").ToString();

    protected override void Add(SourceReader reader, IReadOnlyList<CsvRow> rows, DataSource source, ImportBatch batch)
    {
        var partners = new PartnerNames(reader.Known.Partners);
        var districts = reader.Known.Districts.ToList();
        foreach (var row in rows)
        {
            District(row, "district_code", districts);
            var engagement = EngagementRow.Read(row, partners, source);
            batch.Engagements.Add(engagement with { DateSeen = row.RequiredDate(AsOf) });
            if (row.Whole("students", max: 100_000) is { } students)
            {
                batch.EngagementStudents.Add(new EngagementStudents
                {
                    EngagementKey = engagement.Key,
                    Students = students,
                    SourceKey = source.Key,
                });
            }
        }
    }
}
