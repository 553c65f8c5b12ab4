using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Submissions;

/// <summary>What can be asked of a submission. The JSON of its drafts is not among it.</summary>
public static class SubmissionFields
{
    public static FieldList<Submission> All { get; } =
        new FieldList<Submission>("Submission", "Submissions", s => s.Id)
            .Add(s => s.Id).Add(s => s.Kind).Add(s => s.Owner).Add(s => s.Slug).Add(s => s.Title).Add(s => s.State)
            .Add(s => s.Version).Add(s => s.Removing).Add(s => s.Removed).Add(s => s.Reason).Add(s => s.SubmittedOn)
            .Add(s => s.AdmittedOn).Add(s => s.ConfirmedOn).Add(s => s.ReviewDue);
}
