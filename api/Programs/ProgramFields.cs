using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Programs;

/// <summary>What can be asked of a program.</summary>
public static class ProgramFields
{
    public static FieldList<CareerProgram> All { get; } =
        new FieldList<CareerProgram>("Program", "Programs", p => p.Slug)
            .AddOpportunity()
            .Add(p => p.CredentialText)
            .Add(p => p.HighSchoolCreditsText).Add(p => p.HighSchoolCredits)
            .Add(p => p.CollegeCreditsText).Add(p => p.CollegeCredits)
            .Add(p => p.Seats).Add(p => p.ApplicationDeadline).Add(p => p.LastBell)
            .Index("slug", "level", "sector", "county", "servesCounties", "providers", "partners", "districts");
}
