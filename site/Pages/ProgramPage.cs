using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>A program: can I do this, and what is the next step? And the same on one sheet of paper, and as a card for other sites.</summary>
public sealed partial class ProgramPage
{
    public static IEnumerable<SitePage> Of(SiteContext site) =>
        site.Opportunities.All.OfType<ProgramDetail>().SelectMany(program =>
            site.Page<ProgramPage, ProgramDetail>(
                    program.Path, program with { Related = site.Opportunities.RelatedTo(program) }, program.DateSeen)
                .Concat(site.Page<FlyerPage, OpportunityDetail>(
                    Paths.Flyer(program.Path), program, program.DateSeen, listed: false))
                .Concat(site.Page<EmbedProgramPage, ProgramDetail>(
                    Paths.EmbedProgram(program.Slug), program, program.DateSeen, listed: false)));
}
