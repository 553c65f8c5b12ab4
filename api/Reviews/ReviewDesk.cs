using CareerConnect.Api.Access;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using CareerConnect.Api.Sources;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Reviews;

/// <summary>
/// Where staff look at what was sent in. They decide on the very version they have seen: one that was changed meanwhile
/// is a conflict, and shown again.
/// </summary>
public sealed class ReviewDesk(WorkingStore store, RegionDefinition region, TimeProvider clock)
{
    private const int LongestReason = 1000;
    private const int RoomForNumber = 5;

    // Both have their page by one slug: no two of them share it.
    private static readonly SubmissionKind[] Opportunities = [SubmissionKind.Program, SubmissionKind.Event];

    /// <summary>What waits, oldest first.</summary>
    public IReadOnlyList<Submission> Queue()
    {
        using var db = store.Open();
        return
        [
            .. db.Submissions.AsNoTracking().Where(s => s.State == SubmissionState.Waiting)
                .OrderBy(s => s.SubmittedOn).ThenBy(s => s.Id),
        ];
    }

    /// <summary>Those a caller may see: staff all, others their own. By id.</summary>
    public IReadOnlyList<Submission> VisibleTo(Caller caller)
    {
        using var db = store.Open();
        return [.. Visible(db, caller).ToList().OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>One of those; null if there is none of that id among them.</summary>
    public Submission? VisibleTo(Caller caller, string id)
    {
        using var db = store.Open();
        return Visible(db, caller).SingleOrDefault(s => s.Id == id);
    }

    public (Submission Submission, IReadOnlyList<FieldChange> Changes)? Find(string id)
    {
        using var db = store.Open();
        return db.Submissions.AsNoTracking().SingleOrDefault(s => s.Id == id) is { } submission
            ? (submission, Changes.Of(db, submission, forStaff: true))
            : null;
    }

    /// <summary>What would change for the public; counts of students for staff alone.</summary>
    public IReadOnlyList<FieldChange> ChangesOf(Submission submission, Caller caller)
    {
        using var db = store.Open();
        return Changes.Of(db, submission, caller.Scope == KeyScope.Staff);
    }

    public Task<SubmissionResult> Decide(
        Caller staff, string id, int expectedVersion, Decision decision, string? reason, CancellationToken cancellationToken) =>
        decision != Decision.Approve && (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
            ? Task.FromResult(SubmissionResult.Refused(
                new InvalidFieldError("reason", $"expected 1 to {LongestReason} characters: the sender reads them")))
            : store.WriteAsync(db => Decide(db, staff, id, expectedVersion, decision, reason), cancellationToken);

    private static IQueryable<Submission> Visible(WorkingDb db, Caller caller)
    {
        var kinds = DraftForm.All.Where(f => f.Scope == caller.Scope).Select(f => f.Kind).ToList();
        var all = db.Submissions.AsNoTracking();
        return caller.Scope == KeyScope.Staff
            ? all
            : all.Where(s => s.Owner == caller.Subject && kinds.Contains(s.Kind));
    }

    private SubmissionResult Decide(
        WorkingDb db, Caller staff, string id, int expectedVersion, Decision decision, string? reason)
    {
        var before = db.Submissions.AsNoTracking().SingleOrDefault(s => s.Id == id && s.State == SubmissionState.Waiting);
        if (before is null)
        {
            return SubmissionResult.Refused(new NotFoundError());
        }

        if (before.Version != expectedVersion)
        {
            return SubmissionResult.Refused(new VersionConflictError(before.Version));
        }

        if (decision == Decision.Approve && !before.Removing)
        {
            // What it refers to may have gone since it was sent in.
            var (_, errors) = DraftCheck.Read(
                DraftForm.Of(before.Kind), DraftJson.Fields(before.Proposal), new KnownKeys(db, region));
            if (errors.Count > 0)
            {
                return SubmissionResult.Refused(errors);
            }
        }

        var after = (decision switch
        {
            Decision.Approve => Admit(db, before),
            Decision.Ask => before with { State = SubmissionState.Asked },
            _ => before with { State = SubmissionState.Rejected, Removing = false },
        }) with
        { Version = before.Version + 1, Reason = decision == Decision.Approve ? null : reason };
        db.Submissions.Update(after);
        var what = decision switch { Decision.Approve => "approved", Decision.Ask => "asked", _ => "rejected" };
        db.Record(
            clock.GetUtcNow().UtcDateTime, staff, what, id, before.Kind, before.Admitted, after.Admitted, reason);
        return SubmissionResult.Done(after);
    }

    private Submission Admit(WorkingDb db, Submission submission) => submission.Removing
        ? submission with { State = SubmissionState.Approved, Removing = false, Removed = true }
        : submission with
        {
            State = SubmissionState.Approved,
            Admitted = submission.Proposal,
            AdmittedOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Slug = submission.Slug ?? (DraftForm.Of(submission.Kind).HasPage ? NewSlug(db, submission) : null),
        };

    // Given at admission and kept from then on, so that links stay; numbered if another has it.
    private static string NewSlug(WorkingDb db, Submission submission)
    {
        var name = Slug.From(submission.Title);
        var wanted = name.Length == 0 ? "item" : name[..Math.Min(name.Length, Slug.MaxLength - RoomForNumber)].Trim('-');
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(slug =>
            !db.Submissions.Any(s => s.Kind == submission.Kind && s.Slug == slug)
            && !(submission.Kind == SubmissionKind.Engagement && db.Engagements.Any(e => e.Key == slug))
            && !(submission.Kind is SubmissionKind.Program or SubmissionKind.Event
                && (db.Programs.Any(p => p.Slug == slug) || db.Events.Any(e => e.Slug == slug)
                    || db.Submissions.Any(s => Opportunities.Contains(s.Kind) && s.Slug == slug))));
    }
}
