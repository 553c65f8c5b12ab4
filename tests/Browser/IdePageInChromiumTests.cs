using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>The page to ask questions on, as a person uses it who has a keyboard and no mouse, under its strict policy.</summary>
[Collection(BrowserCollection.Name)]
public sealed class IdePageInChromiumTests(ServedSite site)
{
    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_example_runs_by_the_keyboard_and_a_key_goes_with_it(int width)
    {
        await using var window = await site.Window(width);
        var page = await window.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("/graphql");
        await page.Locator("#docs dt").First.WaitForAsync();

        await KeyboardWalk.TabTo(page, "query");
        await page.Keyboard.PressAsync("Control+Enter");
        await Said(page, "200");
        Assert.Contains("\"totalCount\"", await page.Locator("#answer").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('status').getBoundingClientRect().top < innerHeight"));

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await KeyboardWalk.TabTo(page, "authorization");
        await page.Keyboard.TypeAsync("cc_live_abcdefgh_wrong");
        await page.Keyboard.PressAsync("Control+Enter");
        await Said(page, "401");
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await page.Locator("#answer").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("cc_live", await page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);

        await KeyboardWalk.TabTo(page, "search");
        await page.Keyboard.TypeAsync("enrollment");
        Assert.Matches("found|first 60", await page.Locator("#docs").InnerTextAsync());

        // The browser itself tells of the answer 401.
        Assert.DoesNotContain(complaints, c => !c.Contains("401", StringComparison.Ordinal));
        await AccessibilityTests.AtAllWidthsAsync(page, "/graphql");
    }

    private static Task Said(IPage page, string status) =>
        page.Locator("#status").GetByText(status).WaitForAsync();
}
