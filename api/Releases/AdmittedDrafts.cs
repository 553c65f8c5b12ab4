using CareerConnect.Api.Asks;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;

namespace CareerConnect.Api.Releases;

/// <summary>Admitted drafts as the records a release holds. What they do not say is not known; nothing is made up.</summary>
internal static class AdmittedDrafts
{
    private const string Unsigned = "";
    private const string StatusText = "As its provider says";

    public static CareerProgram Program(Submission submission, CareerProgram? before, Partner owner)
    {
        var draft = DraftJson.Read<ProgramDraft>(submission.Admitted!);
        return new CareerProgram
        {
            Slug = submission.Slug!,
            Name = draft.Name!,
            Level = draft.Level!.Value,
            LevelBasis = LevelBasis.Stated,
            SectorKey = draft.SectorKey,
            ProviderText = before?.ProviderText ?? owner.Name,
            PartnersText = before?.PartnersText,
            CountyCode = draft.CountyCode,
            City = draft.City,
            LocationBasis = Basis(draft.CountyCode, draft.City),
            ServesCountyCodes = draft.ServesCountyCodes ?? [],
            TransportText = draft.TransportText,
            Transport = draft.Transport ?? TransportKind.Unknown,
            Url = draft.Url,
            Paid = draft.Paid ?? YesNoUnknown.Unknown,
            CostText = draft.CostText,
            Cost = draft.Cost ?? CostKind.Unknown,
            GradesOrAgesText = draft.GradesOrAgesText,
            GradeMin = draft.GradeMin,
            GradeMax = draft.GradeMax,
            AgeMin = draft.AgeMin,
            AgeMax = draft.AgeMax,
            LengthText = draft.LengthText,
            Eligibility = draft.Eligibility,
            Status = draft.Status!.Value,
            StatusText = StatusText,
            SourceDate = submission.AdmittedOn?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            CredentialText = draft.CredentialText,
            HighSchoolCreditsText = before?.HighSchoolCredits == draft.HighSchoolCredits ? before?.HighSchoolCreditsText : null,
            HighSchoolCredits = draft.HighSchoolCredits,
            CollegeCreditsText = before?.CollegeCredits == draft.CollegeCredits ? before?.CollegeCreditsText : null,
            CollegeCredits = draft.CollegeCredits,
            Seats = draft.Seats,
            ApplicationDeadline = draft.ApplicationDeadline,
            LastBell = draft.LastBell,
            Notes = draft.Notes,
            SourceKey = Unsigned,
        };
    }

    public static Partner Partner(Submission submission, Partner? before)
    {
        var draft = DraftJson.Read<ProfileDraft>(submission.Admitted!);
        return new Partner
        {
            Slug = submission.Slug!,
            Name = draft.Name!,
            Kind = draft.Kind!.Value,
            SectorKey = draft.SectorKey,
            CountyCode = draft.CountyCode,
            City = draft.City,
            LocationBasis = Basis(draft.CountyCode, draft.City),
            Url = draft.Url,
            Role = draft.Role,
            EvidenceYear = before?.EvidenceYear,
            Notes = draft.Notes,
            SourceKey = Unsigned,
        };
    }

    public static Offer Offer(Submission submission)
    {
        var draft = DraftJson.Read<OfferDraft>(submission.Admitted!);
        return new Offer
        {
            Slug = submission.Slug!,
            Title = draft.Title!,
            Kind = draft.Kind!.Value,
            Description = draft.Description!,
            PartnerSlug = submission.Owner,
            Quantity = draft.Quantity,
            SectorKey = draft.SectorKey,
            CountyCode = draft.CountyCode,
            GradeMin = draft.GradeMin,
            GradeMax = draft.GradeMax,
            AvailableFrom = draft.AvailableFrom,
            AvailableUntil = draft.AvailableUntil,
            Contact = draft.Contact!,
            SourceKey = Unsigned,
        };
    }

    public static Ask Ask(Submission submission)
    {
        var draft = DraftJson.Read<AskDraft>(submission.Admitted!);
        return new Ask
        {
            Slug = submission.Slug!,
            Title = draft.Title!,
            Kind = draft.Kind!.Value,
            Description = draft.Description!,
            DistrictCode = submission.Owner,
            School = draft.School,
            SectorKey = draft.SectorKey,
            NeededBy = draft.NeededBy,
            SourceKey = Unsigned,
        };
    }

    public static AskAnswer Answer(AnswerDraft draft, string partner, int number) => new()
    {
        Key = $"{draft.AskSlug}|{partner}|{number}",
        AskSlug = draft.AskSlug!,
        PartnerSlug = partner,
        Text = draft.Text!,
        Contact = draft.Contact!,
        SourceKey = Unsigned,
    };

    private static LocationBasis Basis(string? county, string? city) =>
        county is null && city is null ? LocationBasis.None : LocationBasis.Source;
}
