using CareerConnect.Api.Submissions.Drafts;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Api.Submissions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>What partners send in, through review and publication to the built pages: text, and never more than text.</summary>
public sealed class OutsideTextOnPagesTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    [Fact]
    public async Task Text_that_looks_like_a_program_is_text_on_every_page()
    {
        await SendIn(api);
        await api.Publish();

        using var folder = new TemporaryFolder();
        var settings = SiteSettings.Read(Path.Combine(Repository.Root, "site", "input"), folder.File("output"));
        await CareerConnect.Site.SiteBuild.RunAsync(settings, api.Address, TextWriter.Null, CancellationToken.None);
        var pages = Directory.GetFiles(folder.File("output"), "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length > 100);
        var seen = 0;
        foreach (var file in pages)
        {
            var html = await File.ReadAllTextAsync(file);
            seen += html.Contains("alert(1)", StringComparison.Ordinal) ? 1 : 0;
            HarmlessPage.Assert(StaffBrowser.Parse(html), file);
        }

        Assert.True(seen >= OutsideTextTests.Corpus.Length, $"only {seen} pages show what was sent in");
    }

    /// <summary>Sends attacks in every free text of every form, and has them admitted.</summary>
    internal static async Task SendIn(SubmissionApi api)
    {
        var corpus = OutsideTextTests.Corpus.Select(c => c.ReplaceLineEndings(" ")).ToList();
        for (var round = 0; round < corpus.Count; round++)
        {
            var input = SubmissionApi.Inputs()["Program"];
            Fill(input, DraftForm.All.Single(f => f.Name == "Program"), corpus, round);
            await api.Approve(await api.Done(api.PartnerKey, "submitProgram", input));
        }

        foreach (var (form, key) in new[] { ("Offer", api.PartnerKey), ("Ask", api.DistrictKey), ("DistrictPlan", api.DistrictKey) })
        {
            var input = SubmissionApi.Inputs()[form];
            Fill(input, DraftForm.All.Single(f => f.Name == form), corpus, 2);
            var sent = await api.Approve(await api.Done(key, $"submit{form}", input));
            if (form == "Ask")
            {
                var answer = SubmissionApi.Inputs()["Answer"];
                Fill(answer, DraftForm.All.Single(f => f.Name == "Answer"), corpus, 3);
                answer["askSlug"] = (string)sent["slug"]!;
                await api.Publish();
                await api.Approve(await api.Done(api.PartnerKey, "submitAnswer", answer));
            }
        }

        var profile = SubmissionApi.Json(new { expectedVersion = 0 });
        Fill(profile, DraftForm.All.Single(f => f.Name == "Partner"), corpus, 1);
        await api.Approve(await api.Done(api.PartnerKey, "updatePartner", profile));
    }

    // Each free text another attack; where a link in Markdown makes the field unfit, the plain one.
    private static void Fill(System.Text.Json.Nodes.JsonObject input, DraftForm form, List<string> corpus, int round)
    {
        foreach (var (index, (name, property)) in form.Fields.Index())
        {
            var text = corpus[(round + index) % corpus.Count];
            if (property.GetCustomAttributes(typeof(LineAttribute), true) is [LineAttribute line] && text.Length <= line.Most)
            {
                input[name] = text;
            }
            else if (property.GetCustomAttributes(typeof(MarkdownAttribute), true) is [MarkdownAttribute markdown])
            {
                input[name] = markdown.IsValid(text) ? text : corpus[0];
            }
        }
    }
}
