using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class WithoutMouseOrScriptTests(ServedSite site)
{
    public static TheoryData<string> Pages => Templates.All;

    /// <summary>What a page is without script is what was sent: no link that script shows is missing there.</summary>
    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_is_there_before_any_script_runs(string path)
    {
        string[] with = [];
        await site.LookAsync(path, async page => with = await LinksAsync(page));
        using var http = new HttpClient { BaseAddress = site.Address };
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        var sent = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(sent.QuerySelector("main")!.TextContent.Trim());
        var without = sent.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToHashSet();
        Assert.NotEmpty(without);
        Assert.Subset(without, with.ToHashSet());
    }

    [SkippableTheory]
    [InlineData("/programs/")]
    [InlineData("/es/participation/")]
    [InlineData("/goals/planner/")]
    [InlineData("/search/")]
    public async Task Without_script_a_page_is_seen_to_its_end(string path)
    {
        await using var window = await site.Window(320, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        Assert.NotEmpty(await LinksAsync(page));
        foreach (var part in await page.Locator("main h2, main li > h3").AllAsync())
        {
            Assert.True(await part.IsVisibleAsync(), await part.TextContentAsync());
        }
    }

    [SkippableFact]
    public async Task The_first_key_leads_past_the_frame_to_the_content()
    {
        await using var window = await site.Window();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/districts/vancouver/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/programs/")]
    [InlineData("/participation/")]
    public async Task Every_stop_of_the_keyboard_can_be_seen(string path)
    {
        await using var window = await site.Window(320);
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        var stops = Math.Min(60, await page.Locator("a[href], button, input, select, summary, [tabindex='0']").CountAsync());
        Assert.NotEqual(0, stops);
        for (var stop = 0; stop < stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await page.EvaluateAsync<string>(
                """
                () => {
                  // A card is outlined as a whole for the link that fills it.
                  const outlined = e => e && getComputedStyle(e).outlineStyle !== 'none'
                    && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
                  const e = document.activeElement, r = e.getBoundingClientRect();
                  const seen = (outlined(e) || outlined(e.closest('li')))
                    && r.bottom > 0 && r.top < innerHeight && r.width > 0;
                  return seen || e === document.body ? '' : e.outerHTML.slice(0, 120);
                }
                """));
        }
    }

    private static Task<string[]> LinksAsync(IPage page) =>
        page.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
}
