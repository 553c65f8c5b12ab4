using CareerConnect.Api.Engagements;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.EngagementPages;

/// <summary>Engagements that public pages describe, and the rule by which one counts as rigorous. Partners and districts must have been read before.</summary>
public sealed class EngagementPagesImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = [.. EngagementRow.Columns, "source_url"],
        Key = ["key"],
    };

    private static readonly CsvLayout Rules = new()
    {
        Needed =
        [
            "key", "label", "minimum_sessions", "needs_student_product", "needs_professional_feedback", "in_force",
            "citation",
        ],
        Key = ["key"],
    };

    public override string Title => "Engagements (public pages)";

    public override string Folder => "EngagementPages";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var partners = new PartnerNames(reader.Known.Partners);
        foreach (var row in reader.Rows("engagements.csv", Layout))
        {
            batch.Engagements.Add(
                EngagementRow.Read(row, partners, reader.Manifest.Sources[0]) with { SourceUrl = row.Url("source_url") });
        }

        batch.RigorRules.AddRange(
            reader.Rows("rigor_rules.csv", Rules).Select(row => RuleOf(row, reader.Manifest.Sources[1])));
        if (batch.RigorRules.Count(r => r.InForce) != 1)
        {
            reader.Errors.Add(new ImportError("rigor_rules.csv", null, "in_force", "the table", "of one rule in force"));
        }
    }

    private static RigorRule RuleOf(CsvRow row, DataSource source) => new()
    {
        Key = row.Required("key"),
        Label = row.Required("label"),
        MinimumSessions = row.RequiredWhole("minimum_sessions", 1, 1_000),
        NeedsStudentProduct = row.RequiredWord("needs_student_product", YesNoWords.Flags),
        NeedsProfessionalFeedback = row.RequiredWord("needs_professional_feedback", YesNoWords.Flags),
        InForce = row.RequiredWord("in_force", YesNoWords.Flags),
        Citation = row.Required("citation"),
        SourceKey = source.Key,
        DateSeen = source.DateSeen,
    };
}
