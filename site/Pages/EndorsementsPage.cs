using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Which programs count as Career Launch, and what is known of the others.</summary>
public sealed partial class EndorsementsPage
{
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        IReadOnlyList<ProgramDetail> programs =
        [
            .. site.Opportunities.All.OfType<ProgramDetail>()
                .Where(p => p.Endorsement is { } e && (e.IsStated || p.Level == "LAUNCH"))
                .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal),
        ];
        return ListPages.Of<EndorsementsPage, ProgramDetail, bool>(
            site,
            Paths.Endorsements,
            new FoundList<ProgramDetail>(programs, [], site.Languages, ListLength.LinesSize, canFilter: false),
            true,
            site.Date);
    }
}
