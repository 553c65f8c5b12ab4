using CareerConnect.Api.Engagements;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources;

/// <summary>Reads one engagement, from pages or from a partner's own list.</summary>
internal static class EngagementRow
{
    // A school year is counted from September to August here.
    private const int FirstMonth = 9;

    private static readonly Dictionary<string, EngagementKind> Kinds = EnumWords.Of<EngagementKind>();

    public static IReadOnlyList<string> Columns { get; } =
    [
        "key", "title", "kind", "school_year", "date", "hours", "sessions", "professionals", "educators",
        "district_code", "partner", "student_product", "professional_feedback", "note",
    ];

    public static Engagement Read(CsvRow row, PartnerNames partners, DataSource source)
    {
        var engagement = new Engagement
        {
            Key = row.Required("key"),
            Title = row.Required("title"),
            Kind = row.RequiredWord("kind", Kinds),
            SchoolYear = row.SchoolYear("school_year"),
            Date = row.Date("date"),
            Hours = row.Number("hours", 0, 10_000),
            Sessions = row.Whole("sessions", 1, 1_000),
            Professionals = row.Whole("professionals", 1, 10_000),
            Educators = row.Whole("educators", 0, 10_000),
            DistrictCode = row.Text("district_code")?.Trim(),
            PartnerSlug = partners.RequiredSlug(row, "partner"),
            StudentProduct = YesNoWords.Answer(row, "student_product"),
            ProfessionalFeedback = YesNoWords.Answer(row, "professional_feedback"),
            Note = row.Text("note"),
            SourceKey = source.Key,
            DateSeen = source.DateSeen,
        };
        Check(row, engagement);
        return engagement;
    }

    private static void Check(CsvRow row, Engagement engagement)
    {
        if (!Slug.IsValid(engagement.Key))
        {
            row.Error("key", "a key of small letters, digits and dashes");
        }

        if (engagement is { Date: { } date, SchoolYear: { } year }
            && date.Year - (date.Month < FirstMonth ? 1 : 0) != year.StartYear)
        {
            row.Error("date", $"a day of the school year {year}, which runs from September to August");
        }
    }
}
