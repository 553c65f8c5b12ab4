using CareerConnect.Api.Data;
using CareerConnect.Api.Events;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Submissions;

/// <summary>
/// Records that sources brought in and that a partner may take over: programs and events it provides, and its own profile. As the
/// draft they would have been sent in as.
/// </summary>
internal static class PublicRecords
{
    /// <summary>A first, unsaved submission over such a record of the owner's; null if it has none of that slug.</summary>
    public static Submission? TakeOver(WorkingDb db, SubmissionKind kind, string owner, string slug, DateOnly today) =>
        IsOwn(db, kind, owner, slug) && Draft(db, kind, slug) is { } draft
            ? new Submission
            {
                Id = SubmissionDesk.NewId(),
                Kind = kind,
                Owner = owner,
                Slug = slug,
                Title = draft.Label(),
                State = SubmissionState.Approved,
                Version = 0,
                SubmittedOn = today,
            }
            : null;

    /// <summary>What the public reads now, as JSON of a draft: what staff admitted, or what a source brought.</summary>
    public static string? Json(WorkingDb db, Submission submission) =>
        submission.Removed ? null
        : submission.Admitted
            ?? (submission.Slug is { } slug && Draft(db, submission.Kind, slug) is { } draft ? DraftJson.Write(draft) : null);

    private static bool IsOwn(WorkingDb db, SubmissionKind kind, string owner, string slug) => kind switch
    {
        SubmissionKind.Program or SubmissionKind.Event => db.OpportunityPartners.Any(
            p => p.OpportunitySlug == slug && p.PartnerSlug == owner && p.Part == PartnerPart.Provider),
        SubmissionKind.Profile => slug == owner,
        _ => false,
    };

    private static IDraft? Draft(WorkingDb db, SubmissionKind kind, string slug) => kind switch
    {
        SubmissionKind.Program => db.Programs.AsNoTracking().SingleOrDefault(p => p.Slug == slug) is { } program
            ? Of(program)
            : null,
        SubmissionKind.Event => db.Events.AsNoTracking().SingleOrDefault(e => e.Slug == slug) is { } occasion
            ? Of(occasion)
            : null,
        SubmissionKind.Profile => db.Partners.AsNoTracking().SingleOrDefault(p => p.Slug == slug) is { } partner
            ? new ProfileDraft
            {
                Name = partner.Name,
                Kind = partner.Kind,
                SectorKey = partner.SectorKey,
                CountyCode = partner.CountyCode,
                City = partner.City,
                Url = partner.Url,
                Role = partner.Role,
                Notes = partner.Notes,
            }
            : null,
        _ => null,
    };

    private static ProgramDraft Of(CareerProgram program) => Shared<ProgramDraft>(program) with
    {
        LengthText = program.LengthText,
        CredentialText = program.CredentialText,
        HighSchoolCredits = program.HighSchoolCredits,
        CollegeCredits = program.CollegeCredits,
        Seats = program.Seats,
        ApplicationDeadline = program.ApplicationDeadline,
        LastBell = program.LastBell,
    };

    private static EventDraft Of(CareerEvent occasion) => Shared<EventDraft>(occasion) with
    {
        WhenText = occasion.WhenText,
        Date = occasion.Date,
    };

    private static T Shared<T>(Opportunity item)
        where T : OpportunityDraft, new() => new()
        {
            Name = item.Name,
            Level = item.Level,
            SectorKey = item.SectorKey,
            CountyCode = item.CountyCode,
            City = item.City,
            ServesCountyCodes = item.ServesCountyCodes,
            TransportText = item.TransportText,
            Transport = item.Transport,
            Url = item.Url,
            Paid = item.Paid,
            CostText = item.CostText,
            Cost = item.Cost,
            GradesOrAgesText = item.GradesOrAgesText,
            GradeMin = item.GradeMin,
            GradeMax = item.GradeMax,
            AgeMin = item.AgeMin,
            AgeMax = item.AgeMax,
            Eligibility = item.Eligibility,
            Status = item.Status,
            Notes = item.Notes,
        };
}
