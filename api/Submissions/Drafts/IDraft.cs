namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>
/// What can be said of a record by who sends it in: the fields that may be edited and no others. Its attributes say
/// what each may hold; an id, a status of review or an owner is never among them.
/// </summary>
public interface IDraft
{
    /// <summary>What staff call it in the queue.</summary>
    string Label();
}
