using System.Text.Json.Nodes;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Keeps from everybody but staff what a draft marks as raw.</summary>
public static class RawCounts
{
    /// <summary>What stands in its place.</summary>
    public const string Mark = "withheld";

    /// <summary>The JSON of a draft with the mark for each raw value; a text of no kind as it is.</summary>
    public static string? Mask(SubmissionKind? kind, string? json)
    {
        if (kind is null || json is null)
        {
            return json;
        }

        var fields = DraftJson.Fields(json);
        foreach (var name in DraftForm.Of(kind.Value).RawFields.Where(fields.ContainsKey))
        {
            fields[name] = JsonValue.Create(Mark);
        }

        return DraftJson.Write(fields);
    }
}
