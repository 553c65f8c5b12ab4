using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.LaunchEndorsements;

/// <summary>
/// What pages say of endorsements and of the three elements of Career Launch. Programs must have been read before.
/// Nothing is inferred: only what a row states is known. A registered apprenticeship counts by law.
/// </summary>
public sealed class LaunchEndorsementsImport : SourceImport
{
    private static readonly CsvLayout History = new()
    {
        Needed = ["program_name", "when", "status", "decided_by", "source_url", "note"],
        Key = ["program_name", "when", "status"],
    };

    private static readonly CsvLayout Elements = new()
    {
        Needed = ["program_name", "element", "answer", "evidence", "source_url"],
        Key = ["program_name", "element"],
    };

    private static readonly Dictionary<string, EndorsementStatus> Statuses = new()
    {
        ["candidate"] = EndorsementStatus.Candidate,
        ["applied"] = EndorsementStatus.Applied,
        ["endorsed"] = EndorsementStatus.Endorsed,
        ["registered_apprenticeship"] = EndorsementStatus.Automatic,
        ["declined"] = EndorsementStatus.Declined,
        ["lapsed"] = EndorsementStatus.Lapsed,
    };

    private static readonly Dictionary<string, LaunchElement> ElementWords = EnumWords.Of<LaunchElement>();

    public override string Title => "Career Launch endorsements";

    public override string Folder => "LaunchEndorsements";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var slugs = batch.Programs.DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Slug);
        var (history, elements) = (reader.Manifest.Sources[0], reader.Manifest.Sources[1]);
        batch.EndorsementEntries.AddRange(
            reader.Rows("endorsements.csv", History).Select(row => EntryOf(row, slugs, history)));
        batch.ElementEvidence.AddRange(
            reader.Rows("launch_elements.csv", Elements).Select(row => EvidenceOf(row, slugs, elements)));
    }

    private static EndorsementEntry EntryOf(CsvRow row, Dictionary<string, string> slugs, DataSource source) => new()
    {
        ProgramSlug = Program(row, slugs),
        When = row.Required("when"),
        Status = row.RequiredWord("status", Statuses),
        DecidedBy = row.Text("decided_by"),
        Note = row.Text("note"),
        SourceKey = source.Key,
        SourceUrl = row.Url("source_url"),
        DateSeen = source.DateSeen,
    };

    private static ElementEvidence EvidenceOf(CsvRow row, Dictionary<string, string> slugs, DataSource source) => new()
    {
        ProgramSlug = Program(row, slugs),
        Element = row.RequiredWord("element", ElementWords),
        Answer = row.RequiredWord("answer", YesNoWords.All),
        Evidence = row.Required("evidence"),
        SourceKey = source.Key,
        SourceUrl = row.Url("source_url"),
        DateSeen = source.DateSeen,
    };

    private static string Program(CsvRow row, Dictionary<string, string> slugs)
    {
        if (slugs.TryGetValue(row.Required("program_name"), out var slug))
        {
            return slug;
        }

        row.Error("program_name", "the name of a program");
        return "";
    }
}
