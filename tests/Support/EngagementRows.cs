using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Programs;

namespace CareerConnect.Tests.Support;

/// <summary>Engagements and a rule of rigor for tests.</summary>
public static class EngagementRows
{
    public static RigorRule Rule { get; } = new()
    {
        Key = "rule",
        Label = "Twice, with a product and feedback.",
        MinimumSessions = 2,
        NeedsStudentProduct = true,
        NeedsProfessionalFeedback = true,
        InForce = true,
        Citation = "The tests",
        SourceKey = "tests",
    };

    public static Engagement Rigorous(string key, int? year, string partner = "longview-mill") => new()
    {
        Key = key,
        Title = key,
        Kind = EngagementKind.FlippedInternship,
        SchoolYear = year is { } start ? new SchoolYear(start) : null,
        Sessions = 2,
        PartnerSlug = partner,
        StudentProduct = YesNoUnknown.Yes,
        ProfessionalFeedback = YesNoUnknown.Yes,
        SourceKey = "tests",
    };
}
