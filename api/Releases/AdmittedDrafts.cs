using CareerConnect.Api.Asks;
using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Events;
using CareerConnect.Api.Offers;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Plans;
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

    public static CareerEvent Event(Submission submission, CareerEvent? before, Partner owner)
    {
        var draft = DraftJson.Read<EventDraft>(submission.Admitted!);
        return new CareerEvent
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
            LengthText = before?.LengthText,
            WhenText = draft.WhenText,
            Date = draft.Date,
            Eligibility = draft.Eligibility,
            Status = draft.Status!.Value,
            StatusText = StatusText,
            SourceDate = submission.AdmittedOn?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
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

    /// <summary>Without the count of students and the note that may hold one: neither leaves the working store here.</summary>
    public static Engagement Engagement(Submission submission)
    {
        var draft = DraftJson.Read<EngagementDraft>(submission.Admitted!);
        return new Engagement
        {
            Key = submission.Slug!,
            Title = draft.Title!,
            Kind = draft.Kind!.Value,
            SchoolYear = YearOf(draft.Date!.Value),
            Date = draft.Date,
            Hours = draft.Hours,
            Sessions = draft.Sessions,
            Professionals = draft.Professionals,
            Educators = draft.Educators,
            DistrictCode = draft.DistrictCode,
            PartnerSlug = submission.Owner,
            StudentProduct = Answer(draft.StudentProduct),
            ProfessionalFeedback = Answer(draft.ProfessionalFeedback),
            SourceKey = Unsigned,
        };
    }

    public static DistrictPlan Plan(Submission submission)
    {
        var draft = DraftJson.Read<PlanDraft>(submission.Admitted!);
        return new DistrictPlan
        {
            DistrictCode = submission.Owner,
            Stage = draft.Stage!.Value,
            StudentVoice = Answer(draft.StudentVoice),
            StageDate = draft.StageSince,
            Url = draft.Url,
            Note = draft.Notes,
            SourceKey = Unsigned,
        };
    }

    // A school year begins on the first of September (RCW 28A.150.203).
    private static SchoolYear YearOf(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1);

    private static YesNoUnknown Answer(bool? answer) =>
        answer is null ? YesNoUnknown.Unknown : answer.Value ? YesNoUnknown.Yes : YesNoUnknown.No;

    private static LocationBasis Basis(string? county, string? city) =>
        county is null && city is null ? LocationBasis.None : LocationBasis.Source;
}
