using Xunit;

namespace CareerConnect.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class WithoutMouseOrScriptTests(ServedSite site)
{
    public static TheoryData<string> Pages => Templates.All;

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Without_script_all_text_and_every_link_is_there(string path)
    {
        var (with, without) = (await ReadAsync(path, script: true), await ReadAsync(path, script: false));
        Assert.NotEmpty(without.Text);
        Assert.NotEmpty(without.Links);
        Assert.Subset(without.Links.ToHashSet(), with.Links.ToHashSet());
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

    private async Task<(string Text, IReadOnlyList<string> Links)> ReadAsync(string path, bool script)
    {
        string text = "";
        string[] links = [];
        await site.LookAsync(
            path,
            async page =>
            {
                links = await page.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
                text = (await page.Locator("main").TextContentAsync())!.Trim();
            },
            script: script);
        return (text, links);
    }
}
