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

    private static ProgramDraft Of(CareerProgram program) => new()
    {
        Name = program.Name,
        Level = program.Level,
        SectorKey = program.SectorKey,
        CountyCode = program.CountyCode,
        City = program.City,
        ServesCountyCodes = program.ServesCountyCodes,
        TransportText = program.TransportText,
        Transport = program.Transport,
        Url = program.Url,
        Paid = program.Paid,
        CostText = program.CostText,
        Cost = program.Cost,
        GradesOrAgesText = program.GradesOrAgesText,
        GradeMin = program.GradeMin,
        GradeMax = program.GradeMax,
        AgeMin = program.AgeMin,
        AgeMax = program.AgeMax,
        LengthText = program.LengthText,
        Eligibility = program.Eligibility,
        Status = program.Status,
        CredentialText = program.CredentialText,
        HighSchoolCredits = program.HighSchoolCredits,
        CollegeCredits = program.CollegeCredits,
        Seats = program.Seats,
        ApplicationDeadline = program.ApplicationDeadline,
        LastBell = program.LastBell,
        Notes = program.Notes,
    };

    private static EventDraft Of(CareerEvent occasion) => new()
    {
        Name = occasion.Name,
        Level = occasion.Level,
        SectorKey = occasion.SectorKey,
        CountyCode = occasion.CountyCode,
        City = occasion.City,
        ServesCountyCodes = occasion.ServesCountyCodes,
        TransportText = occasion.TransportText,
        Transport = occasion.Transport,
        Url = occasion.Url,
        Paid = occasion.Paid,
        CostText = occasion.CostText,
        Cost = occasion.Cost,
        GradesOrAgesText = occasion.GradesOrAgesText,
        GradeMin = occasion.GradeMin,
        GradeMax = occasion.GradeMax,
        AgeMin = occasion.AgeMin,
        AgeMax = occasion.AgeMax,
        WhenText = occasion.WhenText,
        Date = occasion.Date,
        Eligibility = occasion.Eligibility,
        Status = occasion.Status,
        Notes = occasion.Notes,
    };
}
