using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The site's table of contents: every kind of page, one line each.</summary>
public static class AllPages
{
    private static readonly Func<GraphQLClient, SiteContext, CancellationToken, Task<IEnumerable<SitePage>>>[] Kinds =
    [
        HomePage.AskAsync,
        ProgramsPage.AskAsync,
        ProgramPage.AskAsync,
        EventsPage.AskAsync,
        EventPage.AskAsync,
        GradePage.AskAsync,
        LevelPage.AskAsync,
        SearchPage.AskAsync,
        TakeAwayPage.AskAsync,
        SectorPage.AskAsync,
        DistrictPage.AskAsync,
        CountyPage.AskAsync,
        PartnerPage.AskAsync,
        ParticipationPage.AskAsync,
        GoalsPage.AskAsync,
        NextStepsPage.AskAsync,
        PlannerPage.AskAsync,
        PathwaysPage.AskAsync,
        EndorsementsPage.AskAsync,
        PlansPage.AskAsync,
        PracticesPage.AskAsync,
        BarriersPage.AskAsync,
        EngagementsPage.AskAsync,
        BoardPage.AskAsync,
        SourcesPage.AskAsync,
        AboutPage.AskAsync,
        LanguagesPage.AskAsync,
        NewsPage.AskAsync,
        NotFoundPage.AskAsync,
    ];

    /// <summary>The kinds that students use.</summary>
    private static readonly HashSet<Type> ForStudents =
    [
        typeof(HomePage), typeof(ProgramsPage), typeof(ProgramPage), typeof(EventsPage), typeof(EventPage),
        typeof(LevelsPage), typeof(LevelPage), typeof(SectorsPage), typeof(SectorPage),
        typeof(DistrictsPage), typeof(DistrictPage), typeof(CountiesPage), typeof(CountyPage),
        typeof(NewsPage),
        typeof(PathwaysPage), typeof(DistrictPathwaysPage),
    ];

    /// <summary>Asks one kind after the other: the same questions in the same order, whatever the machine.</summary>
    public static async Task<IReadOnlyList<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var pages = new List<SitePage>();
        foreach (var ask in Kinds)
        {
            pages.AddRange(await ask(api, site, ct));
        }

        // Last: what people write links to all others by name.
        pages.AddRange(await ContentPage.AskAsync(api, site, pages, ct));

        return [.. pages.Select(p => p with { ForStudents = ForStudents.Contains(p.Component) })];
    }
}
