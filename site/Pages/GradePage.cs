using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>What a grade may go to; and the index of all grades.</summary>
public sealed partial class GradePage
{
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var all = site.Opportunities;
        var unknown = all.All.Count(i => !i.Grades.Any());
        var kinds = OpportunityFacets.On(site.Date);
        var grades = all.ByGrade.OrderBy(g => g.Key)
            .Select(g => new FoundList<OpportunityDetail>([.. g], kinds, site.Languages)).ToList();
        var canFilter = ListLength.CanFilter(all.All.Count);
        var counts = all.ByGrade.OrderBy(g => g.Key).Select(g => new GradeCount(g.Key, g.Count(), unknown, canFilter)).ToList();
        return counts.Zip(grades)
            .SelectMany(g => ListPages.Of<GradePage, OpportunityDetail, GradeCount>(
                site, Paths.Grade(g.First.Grade), g.Second, g.First, site.Date))
            .Concat(site.Page<GradesPage, IReadOnlyList<GradeCount>>(Paths.Grades, counts, site.Date));
    }

    /// <param name="Grade">0 for kindergarten.</param>
    /// <param name="Count">Programs and events that name it.</param>
    /// <param name="Unknown">Those that name no grade at all.</param>
    /// <param name="CanFilter">Whether the list of all can be filtered for them.</param>
    public sealed record GradeCount(int Grade, int Count, int Unknown, bool CanFilter);
}
