using CareerConnect.Api.Events;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>Reads one row of a table of programs and events: the page's words, and what they mean.</summary>
internal sealed class OpportunityRow(CsvRow row, string sourceKey, CountyNames counties, string? sector)
{
    private readonly AudienceText _audience = AudienceText.Parse(row.Text("grades_or_ages"));

    public CareerProgram Program() => new()
    {
        Slug = Slug.From(row.Required("name")),
        Name = row.Required("name"),
        Level = row.RequiredWord("level", OpportunityWords.Levels),
        LevelBasis = row.RequiredWord("level_basis", OpportunityWords.LevelBases),
        SectorKey = sector,
        ProviderText = row.Required("provider"),
        PartnersText = row.Text("partners"),
        CountyCode = counties.Code(row, "county"),
        City = row.Text("city"),
        LocationBasis = row.Word("location_basis", OpportunityWords.LocationBases) ?? LocationBasis.None,
        ServesCountyCodes = counties.Codes(row, "counties_served"),
        TransportText = row.Text("transport"),
        Transport = Sources.ProgramPages.TransportText.Parse(row.Text("transport")),
        Url = row.Url("url"),
        Paid = row.RequiredWord("paid", OpportunityWords.Paid),
        CostText = row.Text("cost"),
        Cost = Sources.ProgramPages.CostText.Parse(row.Text("cost")),
        GradesOrAgesText = row.Text("grades_or_ages"),
        GradeMin = _audience.GradeMin,
        GradeMax = _audience.GradeMax,
        AgeMin = _audience.AgeMin,
        AgeMax = _audience.AgeMax,
        LengthText = row.Text("hours_or_length"),
        Eligibility = row.Text("eligibility"),
        Status = Status(),
        StatusText = row.Required("status"),
        SourceDate = row.Text("source_date"),
        Notes = row.Text("notes"),
        CredentialText = row.Text("credential"),
        HighSchoolCreditsText = row.Text("hs_credits"),
        HighSchoolCredits = CreditText.Parse(row.Text("hs_credits")),
        CollegeCreditsText = row.Text("college_credits"),
        CollegeCredits = CreditText.Parse(row.Text("college_credits")),
        SourceKey = sourceKey,
        SourceUrl = row.Url("source_url"),
        DateSeen = row.Date("date_seen"),
    };

    public CareerEvent Event()
    {
        var shared = Program();
        return new CareerEvent
        {
            Slug = shared.Slug,
            Name = shared.Name,
            Level = shared.Level,
            LevelBasis = shared.LevelBasis,
            SectorKey = shared.SectorKey,
            ProviderText = shared.ProviderText,
            PartnersText = shared.PartnersText,
            CountyCode = shared.CountyCode,
            City = shared.City,
            LocationBasis = shared.LocationBasis,
            ServesCountyCodes = shared.ServesCountyCodes,
            TransportText = shared.TransportText,
            Transport = shared.Transport,
            Url = shared.Url,
            Paid = shared.Paid,
            CostText = shared.CostText,
            Cost = shared.Cost,
            GradesOrAgesText = shared.GradesOrAgesText,
            GradeMin = shared.GradeMin,
            GradeMax = shared.GradeMax,
            AgeMin = shared.AgeMin,
            AgeMax = shared.AgeMax,
            LengthText = shared.LengthText,
            Eligibility = shared.Eligibility,
            Status = shared.Status,
            StatusText = shared.StatusText,
            SourceDate = shared.SourceDate,
            Notes = EventNotes(shared),
            WhenText = WhenText.Parse(shared.LengthText),
            Date = WhenText.ParseDate(shared.LengthText),
            SourceKey = shared.SourceKey,
            SourceUrl = shared.SourceUrl,
            DateSeen = shared.DateSeen,
        };
    }

    // An event has no field for credit; one of them gives some.
    private static string? EventNotes(CareerProgram shared)
    {
        string?[] parts =
        [
            shared.Notes,
            shared.CredentialText is { } credential ? $"credential: {credential}" : null,
            shared.HighSchoolCreditsText is { } school ? $"high school credit: {school}" : null,
            shared.CollegeCreditsText is { } college ? $"college credit: {college}" : null,
        ];
        var notes = string.Join("; ", parts.OfType<string>());
        return notes.Length == 0 ? null : notes;
    }

    private ProgramStatus Status()
    {
        if (Sources.ProgramPages.StatusText.Parse(row.Required("status")) is { } status)
        {
            return status;
        }

        row.Error("status", "a status that begins with one of the known words");
        return ProgramStatus.Check;
    }
}
