using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;

namespace CareerConnect.Api.Reviews;

/// <summary>What would change for the public if a proposal were admitted, field by field.</summary>
public static class Changes
{
    /// <param name="db">The working store.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="forStaff">False for everybody else: counts of students then stay away.</param>
    public static IReadOnlyList<FieldChange> Of(WorkingDb db, Submission submission, bool forStaff)
    {
        var form = DraftForm.Of(submission.Kind);
        var before = DraftJson.Fields(PublicRecords.Json(db, submission));
        var after = submission.Removing ? [] : submission.Proposal is null ? before : DraftJson.Fields(submission.Proposal);
        return
        [
            .. form.Fields.Select(f => f.Name)
                .Select(name => new FieldChange { Field = name, Before = Text(before[name]), After = Text(after[name]) })
                .Where(change => change.Before != change.After)
                .Select(change => forStaff || !form.RawFields.Contains(change.Field) ? change : Masked(change)),
        ];
    }

    /// <summary>What is public now, field by field, without what it leaves open.</summary>
    public static IReadOnlyList<(string Field, string Value)> Public(WorkingDb db, Submission submission)
    {
        var form = DraftForm.Of(submission.Kind);
        var now = DraftJson.Fields(PublicRecords.Json(db, submission));
        return
        [
            .. form.Fields.Select(f => f.Name).Where(name => !form.RawFields.Contains(name))
                .Select(name => (name, Text(now[name]))).Where(f => f.Item2 is not null).Select(f => (f.name, f.Item2!)),
        ];
    }

    private static FieldChange Masked(FieldChange change) => change with
    {
        Before = change.Before is null ? null : RawCounts.Mark,
        After = change.After is null ? null : RawCounts.Mark,
    };

    private static string? Text(JsonNode? value) => value switch
    {
        null => null,
        JsonArray list => list.Count == 0 ? null : string.Join(", ", list.Select(Text)),
        JsonValue text when text.TryGetValue<string>(out var plain) => plain,
        _ => value.ToJsonString(),
    };
}
