using AngleSharp.Dom;
using AngleSharp.Html.Parser;
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
        var all = await page.Locator("[data-list] > li").CountAsync();
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

    [SkippableFact]
    public async Task Further_parts_of_a_long_list_are_fetched_once_a_question_is_asked()
    {
        await using var window = await site.Window();
        var (first, second) = await Halves();
        await window.RouteAsync("**/programs/", route => route.FulfillAsync(new() { Body = first, ContentType = "text/html" }));
        await window.RouteAsync("**/programs/2/", route => route.FulfillAsync(new() { Body = second, ContentType = "text/html" }));
        var page = await window.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync("/programs/");
        Assert.DoesNotContain("/programs/2/", asked);
        Assert.Contains("programs and events", await Status(page), StringComparison.Ordinal);

        // Washougal comes last in the alphabet: it is in the second part alone.
        await page.Locator("#q").FillAsync("washougal");
        await page.Locator("[data-list] > li:visible", new() { HasText = "Washougal" }).First.WaitForAsync();
        Assert.Equal(1, asked.Count(path => path == "/programs/2/"));
        Assert.Equal(0, await page.Locator(".pages").CountAsync());
        Assert.Equal(0, await page.Locator("[data-list] > li[hidden]", new() { HasText = "Washougal" }).CountAsync());
    }

    /// <summary>The list of programs as two pages, as a list of more than 300 is written.</summary>
    private async Task<(string First, string Second)> Halves()
    {
        Skip.If(site.Missing is not null, site.Missing);
        using var http = new HttpClient { BaseAddress = site.Address };
        var html = await http.GetStringAsync(new Uri("/programs/", UriKind.Relative));
        return (Half(first: true), Half(first: false));

        string Half(bool first)
        {
            var page = new HtmlParser().ParseDocument(html);
            foreach (var card in page.QuerySelectorAll("[data-list] > li").Where(
                (c, _) => c.TextContent.Contains("Washougal", StringComparison.Ordinal) == first))
            {
                card.Remove();
            }

            page.QuerySelector("[data-finder]")!.SetAttribute("data-more", first ? "/programs/2/" : "/programs/");
            page.QuerySelector(".results")!.Insert(AdjacentPosition.BeforeEnd, "<nav class='pages'></nav>");
            return page.DocumentElement.OuterHtml.Insert(0, "<!DOCTYPE html>");
        }
    }

    private static async Task<IPage> Open(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static Task<int> Shown(IPage page) => page.Locator("[data-list] > li:visible").CountAsync();

    private static Task<string> Status(IPage page) => page.Locator("[role=status]").InnerTextAsync();

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
}
