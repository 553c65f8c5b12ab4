using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>All programs, by level.</summary>
public sealed partial class ProgramsPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<ProgramsPage, IReadOnlyList<OpportunityData>>(
            Paths.Programs, await api.AskAllAsync<OpportunityData>("ProgramsPage", ct), site.Date);
}
