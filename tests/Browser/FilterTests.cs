using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>Finding in a list, as a person with a mouse, a keyboard or a shared link does it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FilterTests(ServedSite site)
{
    [SkippableFact]
    public async Task A_filter_shows_its_chip_the_count_in_words_and_itself_in_the_address()
    {
        await using var window = await site.Window();
        var page = await Open(window, "/programs/");
        var all = await Shown(page);
        await page.Locator("input[name=level][value=launch]").CheckAsync();
        var shown = await Shown(page);
        Assert.InRange(shown, 1, all - 1);
        Assert.Equal($"{shown} programs and events fit", await Status(page));
        Assert.EndsWith("/programs/?level=launch", page.Url, StringComparison.Ordinal);
        Assert.Equal(["Launch"], await page.Locator(".picked button").AllTextContentsAsync());
        Assert.Equal("Remove filter: Launch", await page.Locator(".picked button").GetAttributeAsync("aria-label"));

        await page.Locator(".picked button").ClickAsync();
        Assert.Equal(all, await Shown(page));
        Assert.EndsWith("/programs/", page.Url, StringComparison.Ordinal);
        Assert.False(await page.Locator("input[name=level][value=launch]").IsCheckedAsync());
    }

    [SkippableFact]
    public async Task Back_and_Forward_go_from_question_to_question()
    {
        await using var window = await site.Window();
        var page = await Open(window, "/programs/");
        await page.Locator("input[name=level][value=launch]").CheckAsync();
        var launch = await Shown(page);
        await page.Locator("select[name=county]").SelectOptionAsync("clark");
        var inClark = await Shown(page);
        Assert.True(inClark < launch);
        await page.GoBackAsync();
        Assert.Equal((launch, ""), (await Shown(page), await page.Locator("select[name=county]").InputValueAsync()));
        await page.GoForwardAsync();
        Assert.Equal((inClark, "clark"), (await Shown(page), await page.Locator("select[name=county]").InputValueAsync()));
        await page.Locator("[data-clear]").ClickAsync();
        Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/programs/?level=launch&county=clark", 2)]
    [InlineData("/es/programs/?q=soldadura", 1)]
    public async Task A_shared_link_opens_filtered_and_nothing_jumps(string path, int chips)
    {
        await using var window = await site.Window(320);
        var page = await Open(window, path);
        Assert.Equal(chips, await page.Locator(".picked button").CountAsync());
        Assert.InRange(await Shown(page), 1, 60);
        var shift = await page.EvaluateAsync<double>(
            """
            () => new Promise(done => new PerformanceObserver(list =>
              done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true })
              || setTimeout(() => done(0), 500))
            """);
        Assert.InRange(shift, 0, 0.01);
    }

    [SkippableFact]
    public async Task Words_that_fit_only_elsewhere_are_no_dead_end()
    {
        await using var window = await site.Window(320);
        var page = await Open(window, "/programs/?q=barbering&county=wahkiakum");
        Assert.Equal(0, await Shown(page));
        await page.Locator("[data-drop]").ClickAsync();
        Assert.InRange(await Shown(page), 1, 5);
        Assert.EndsWith("/programs/?q=barbering", page.Url, StringComparison.Ordinal);
        Assert.False(await page.Locator("[data-drop]").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task What_is_picked_does_not_move_the_question_away()
    {
        await using var window = await site.Window();
        var page = await Open(window, "/programs/");
        var box = page.Locator("input[name=level][value=prep]");
        await box.ScrollIntoViewIfNeededAsync();
        var before = await box.BoundingBoxAsync();
        await box.CheckAsync();
        Assert.Equal(before!.Y, (await box.BoundingBoxAsync())!.Y);
    }

    [SkippableTheory]
    [InlineData("/programs/", "soldadura", "Welding")]
    [InlineData("/es/programs/", "SOLDADURA", "Welding")]
    [InlineData("/search/", "soldadura", "Welding")]
    [InlineData("/es/search/", "carpinteria", "carpentry")]
    [InlineData("/programs/", "construccion", "Construction")]
    public async Task Words_are_found_without_accents_and_in_the_other_language(string path, string word, string found)
    {
        await using var window = await site.Window();
        var page = await Open(window, path);
        await page.Locator("#q").FillAsync(word);
        await Looked(page);
        var names = await page.Locator("[data-list] > li:visible a:first-of-type").AllTextContentsAsync();
        Assert.Contains(names, name => name.Contains(found, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(names.Count, 1, 40);
    }

    [SkippableFact]
    public async Task What_fits_nothing_is_said_so()
    {
        await using var window = await site.Window();
        var page = await Open(window, "/programs/?q=zeppelin");
        Assert.Equal(0, await Shown(page));
        Assert.StartsWith("Nothing here fits.", await Status(page), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task On_a_phone_the_keyboard_alone_opens_the_filters_picks_and_reads_the_count()
    {
        await using var window = await site.Window(320);
        var page = await Open(window, "/programs/");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Filter results", await Focused(page));
        Assert.False(await page.Locator("input[name=paid][value=yes]").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("input[name=paid][value=yes]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var shown = await Shown(page);
        var button = page.Locator(".show button");
        Assert.Equal($"Show {shown}", await button.TextContentAsync());
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal($"{shown} programs and events fit", await Focused(page));
        Assert.False(await page.Locator("input[name=paid][value=yes]").IsVisibleAsync());
    }

    // Washougal comes last in the alphabet: it is in the last part alone.
    [SkippableFact]
    public async Task Further_parts_of_a_long_list_are_fetched_once_somebody_is_about_to_ask()
    {
        await using var window = await site.Window();
        var page = await window.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync("/programs/");
        var before = await Shown(page);
        Assert.DoesNotContain("/programs/page-2/", asked);
        Assert.Contains("programs and events", await Status(page), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("[data-list] > li", new() { HasText = "Washougal School" }).CountAsync());

        await page.Locator("#q").FillAsync("washougal");
        await page.Locator("[data-list] > li:visible", new() { HasText = "Washougal" }).First.WaitForAsync();
        Assert.Equal(1, asked.Count(path => path == "/programs/page-2/"));
        Assert.False(await page.Locator(".pages").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("[data-list] > li[hidden]", new() { HasText = "Washougal" }).CountAsync());

        await page.Locator("[data-clear]").ClickAsync();
        Assert.Equal(before, await Shown(page));
        Assert.True(await page.Locator(".pages").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task A_later_part_asks_the_whole_list_and_keeps_its_order()
    {
        await using var window = await site.Window();
        var page = await Open(window, "/programs/page-2/?level=launch");
        var shown = await Shown(page);
        var names = await page.Locator("[data-list] > li:visible h3").AllTextContentsAsync();
        await page.GotoAsync("/programs/?level=launch");
        Assert.Equal((shown, string.Join('|', names)), (
            await Shown(page), string.Join('|', await page.Locator("[data-list] > li:visible h3").AllTextContentsAsync())));
    }

    [SkippableFact]
    public async Task Without_the_other_parts_a_page_filters_what_it_has_and_leads_on()
    {
        await using var window = await site.Window();
        await window.RouteAsync("**/programs/page-*/", route => route.AbortAsync());
        var page = await Open(window, "/programs/?level=launch");
        Assert.Equal($"{await Shown(page)} programs and events fit", await Status(page));
        Assert.True(await page.Locator(".pages").IsVisibleAsync());
    }

    private static async Task<IPage> Open(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static async Task<int> Shown(IPage page)
    {
        await Looked(page);
        return await page.Locator("[data-list] > li:visible").CountAsync();
    }

    private static async Task<string> Status(IPage page)
    {
        await Looked(page);
        return await page.Locator("[role=status]").InnerTextAsync();
    }

    /// <summary>Waits until the other parts of the list have been looked through as well.</summary>
    private static Task Looked(IPage page) =>
        page.Locator("[data-list][aria-busy=false]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
}
