using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A program: can I do this, and what is the next step?</summary>
public sealed partial class ProgramPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        (await api.AskAllAsync<ProgramModel>("ProgramPage", ct)).SelectMany(program =>
            site.Page<ProgramPage, ProgramModel>(Paths.Program(program.Slug), program, program.DateSeen));

    public sealed record ProgramModel : OpportunityDetail
    {
        public string? CredentialText { get; init; }

        public string? HighSchoolCreditsText { get; init; }

        public string? CollegeCreditsText { get; init; }

        public int? Seats { get; init; }

        public DateOnly? ApplicationDeadline { get; init; }

        public TimeOnly? LastBell { get; init; }
    }
}
