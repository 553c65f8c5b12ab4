using System.Runtime.CompilerServices;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The site's table of contents: every kind of page, one line each.</summary>
public static class AllPages
{
    private static readonly PageKinds Kinds = new()
    {
        HomePage.AskAsync,
        ProgramsPage.Of,
        ProgramPage.Of,
        EventsPage.Of,
        EventPage.Of,
        GradePage.Of,
        LevelPage.AskAsync,
        SearchPage.Of,
        TakeAwayPage.Of,
        SectorPage.AskAsync,
        DistrictPage.AskAsync,
        CountyPage.AskAsync,
        PartnerPage.AskAsync,
        ParticipationPage.AskAsync,
        GoalsPage.AskAsync,
        NextStepsPage.AskAsync,
        PlannerPage.AskAsync,
        PathwaysPage.AskAsync,
        EndorsementsPage.Of,
        PlansPage.AskAsync,
        PracticesPage.AskAsync,
        BarriersPage.AskAsync,
        EngagementsPage.AskAsync,
        BoardPage.AskAsync,
        SourcesPage.AskAsync,
        AboutPage.AskAsync,
        LanguagesPage.Of,
        NewsPage.Of,
        NotFoundPage.Of,
    };

    /// <summary>The kinds that students use.</summary>
    private static readonly HashSet<Type> ForStudents =
    [
        typeof(HomePage), typeof(ProgramsPage), typeof(ProgramPage), typeof(EventsPage), typeof(EventPage),
        typeof(LevelsPage), typeof(LevelPage), typeof(SectorsPage), typeof(SectorPage),
        typeof(DistrictsPage), typeof(DistrictPage), typeof(CountiesPage), typeof(CountyPage),
        typeof(NewsPage),
        typeof(PathwaysPage), typeof(DistrictPathwaysPage),
    ];

    /// <summary>
    /// Asks one kind after the other, the same questions in the same order, whatever the machine; the next is asked when the
    /// pages of the one before are taken.
    /// </summary>
    public static async IAsyncEnumerable<SitePage> AskAsync(
        GraphQLClient api, SiteContext site, [EnumeratorCancellation] CancellationToken ct)
    {
        var paths = new HashSet<SitePath>();
        foreach (var kind in Kinds)
        {
            await foreach (var page in kind(api, site, ct))
            {
                paths.Add(page.Path);
                yield return Marked(page);
            }
        }

        // Last: what people write links to all others by name.
        foreach (var page in await ContentPage.AskAsync(api, site, paths, ct))
        {
            yield return Marked(page);
        }
    }

    private static SitePage Marked(SitePage page) => page with { ForStudents = ForStudents.Contains(page.Component) };
}
