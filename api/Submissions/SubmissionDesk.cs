using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CareerConnect.Api.Access;
using CareerConnect.Api.Audit;
using CareerConnect.Api.Data;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Submissions;

/// <summary>
/// Where partners and districts send in. Every request is one transaction that reads, checks and writes: it is done
/// whole or not at all, and what was acknowledged is on the disk. Only what is the sender's own is ever found; anything
/// else is missing to it. Nothing here is public: that takes a review, and a publication.
/// </summary>
public sealed class SubmissionDesk(WorkingStore store, RegionDefinition region, TimeProvider clock, AccessSettings settings)
{
    private const int LongestKey = 100;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => DateOnly.FromDateTime(Now);

    public Task<SubmissionResult> Submit(
        Caller caller, DraftForm form, JsonObject fields, string? idempotencyKey, CancellationToken cancellationToken)
    {
        var empty = new Submission
        {
            Id = NewId(),
            Kind = form.Kind,
            Owner = caller.Subject,
            Title = "",
            State = SubmissionState.Waiting,
            Version = 0,
            SubmittedOn = Today,
        };
        return Once(
            caller, idempotencyKey, ["submit", form.Name, fields.ToJsonString()],
            db => db.Submissions.Count(s => s.Owner == caller.Subject && s.State == SubmissionState.Waiting) < settings.MostWaiting
                ? Propose(db, caller, form, empty, null, fields, "submitted")
                : SubmissionResult.Refused(new TooManyWaitingError(settings.MostWaiting)),
            cancellationToken);
    }

    public Task<SubmissionResult> Update(
        Caller caller, DraftForm form, string id, int expectedVersion, JsonObject fields, string? idempotencyKey,
        CancellationToken cancellationToken) =>
        Once(
            caller, idempotencyKey, ["update", form.Name, id, $"{expectedVersion}", fields.ToJsonString()],
            db => WithOwn(db, caller.Subject, form, id, expectedVersion, own => Propose(
                db, caller, form, own, own.Proposal ?? PublicRecords.Json(db, own), fields, "updated")),
            cancellationToken);

    /// <summary>Takes back what was never admitted; what was, staff take off.</summary>
    public Task<SubmissionResult> Withdraw(
        Caller caller, DraftForm form, string id, int expectedVersion, string? idempotencyKey,
        CancellationToken cancellationToken) =>
        Once(
            caller, idempotencyKey, ["withdraw", form.Name, id, $"{expectedVersion}"],
            db => WithOwn(db, caller.Subject, form, id, expectedVersion, own => Save(
                db, caller, own, PublicRecords.Json(db, own) is null
                    ? own with { State = SubmissionState.Withdrawn }
                    : own with { Removing = true, State = SubmissionState.Waiting, Reason = null, SubmittedOn = Today },
                "withdrawn")),
            cancellationToken);

    /// <summary>
    /// Says that what is public of an owner, itself or for staff any, is still true. It changes no word of it, so no
    /// review is needed.
    /// </summary>
    public Task<SubmissionResult> Confirm(
        Caller caller, string owner, DraftForm form, string id, int expectedVersion, string? idempotencyKey,
        CancellationToken cancellationToken) =>
        Once(
            caller, idempotencyKey, ["confirm", form.Name, id, $"{expectedVersion}"],
            db => WithOwn(db, owner, form, id, expectedVersion, own => PublicRecords.Json(db, own) is null
                ? SubmissionResult.Refused(new NotFoundError())
                : Save(db, caller, own, own with { ConfirmedOn = Today }, "confirmed")),
            cancellationToken);

    internal static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    private SubmissionResult Propose(
        WorkingDb db, Caller caller, DraftForm form, Submission own, string? before, JsonObject fields, string what)
    {
        var (draft, errors) = DraftCheck.Read(form, DraftJson.Merge(before, fields), new KnownKeys(db, region));
        return draft is null
            ? SubmissionResult.Refused(errors)
            : Save(
                db, caller, own, own with
                {
                    Title = draft.Label(),
                    Proposal = DraftJson.Write(draft),
                    Removing = false,
                    State = SubmissionState.Waiting,
                    Reason = null,
                    SubmittedOn = Today,
                },
                what);
    }

    private SubmissionResult WithOwn(
        WorkingDb db, string owner, DraftForm form, string id, int expectedVersion,
        Func<Submission, SubmissionResult> work) =>
        Own(db, owner, form, id) is not { } own ? SubmissionResult.Refused(new NotFoundError())
        : own.Version != expectedVersion ? SubmissionResult.Refused(new VersionConflictError(own.Version))
        : work(own);

    private Submission? Own(WorkingDb db, string owner, DraftForm form, string id)
    {
        var known = db.Submissions.AsNoTracking()
            .SingleOrDefault(s => s.Kind == form.Kind && (s.Id == id || s.Slug == id));
        return known is null
            ? PublicRecords.TakeOver(db, form.Kind, owner, id, Today)
            : known.Owner == owner && known.State != SubmissionState.Withdrawn && !known.Removed ? known : null;
    }

    private SubmissionResult Save(WorkingDb db, Caller caller, Submission before, Submission after, string what)
    {
        var saved = after with { Version = before.Version + 1 };
        _ = before.Version == 0 ? db.Submissions.Add(saved) : db.Submissions.Update(saved);
        db.Record(Now, caller, what, saved.Id, saved.Kind, before.Proposal, saved.Proposal);
        return SubmissionResult.Done(saved);
    }

    private Task<SubmissionResult> Once(
        Caller caller, string? idempotencyKey, string[] request, Func<WorkingDb, SubmissionResult> work,
        CancellationToken cancellationToken)
    {
        if (idempotencyKey is { Length: 0 or > LongestKey })
        {
            return Task.FromResult(SubmissionResult.Refused(
                new InvalidFieldError("idempotencyKey", $"expected 1 to {LongestKey} characters")));
        }

        var sender = $"{caller.Scope} {caller.Subject}";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', request))));
        return store.WriteAsync(
            db =>
            {
                if (idempotencyKey is null)
                {
                    return work(db);
                }

                if (db.Receipts.AsNoTracking().SingleOrDefault(
                    r => r.Sender == sender && r.IdempotencyKey == idempotencyKey) is { } receipt)
                {
                    return receipt.RequestSha256 == digest
                        ? SubmissionResult.Done(db.Submissions.AsNoTracking().Single(s => s.Id == receipt.SubmissionId))
                        : SubmissionResult.Refused(new IdempotencyKeyReusedError());
                }

                var result = work(db);
                if (result.Submission is { } done)
                {
                    db.Receipts.Add(new Receipt
                    {
                        Sender = sender,
                        IdempotencyKey = idempotencyKey,
                        RequestSha256 = digest,
                        SubmissionId = done.Id,
                        At = Now,
                    });
                }

                return result;
            },
            cancellationToken);
    }
}
