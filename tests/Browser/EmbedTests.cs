using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>Cards as a partner has them: in a frame of a page of its own, under the headers of this site's host.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EmbedTests(ServedSite site) : IAsyncLifetime
{
    private WebApplication? _partner;

    // A page of another site that a test makes up is no page of this machine to a browser, and may not frame one.
    private Uri Partner => new(_partner!.Urls.Single());

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _partner = builder.Build();
        _partner.MapGet("/", (HttpRequest request) => Results.Content(
            $"<!DOCTYPE html><title>Partner</title><iframe src=\"{request.Query["card"]}\" title=\"Programs\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>",
            "text/html"));
        await _partner.StartAsync();
    }

    public async Task DisposeAsync() => await _partner!.DisposeAsync();

    [SkippableTheory]
    [InlineData("/embed/counties/clark/")]
    [InlineData("/embed/partners/clark-college/")]
    [InlineData("/embed/programs/fire-science/")]
    [InlineData("/es/embed/counties/clark/")]
    [InlineData("/es/embed/programs/fire-science/")]
    public async Task It_opens_in_another_sites_page_on_a_phone_and_asks_nobody_else(string card)
    {
        await using var window = await site.Window(320);
        var (page, asked) = await Framed(window, card);
        var frame = Card(page);
        Assert.NotEmpty(await frame.Locator("h1").InnerTextAsync());

        // A page does not wait for a frame that it loads lazily: its words may be there before its styles.
        await frame.WaitForLoadStateAsync();
        Assert.True(await frame.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal("rgb(251, 250, 246)", await frame.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await frame.Locator("script").CountAsync());
        Assert.All(asked, address => Assert.StartsWith(site.Address.AbsoluteUri, address, StringComparison.Ordinal));
        Assert.All(asked, address => Assert.DoesNotContain(".js", address, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Its_links_open_beside_the_page_it_stands_in()
    {
        await using var window = await site.Window(320);
        var (page, _) = await Framed(window, "/embed/programs/fire-science/");
        var opened = await page.RunAndWaitForPopupAsync(() => Card(page).Locator("h1 a").ClickAsync());
        await opened.WaitForLoadStateAsync();
        Assert.Equal(new Uri(site.Address, "/programs/fire-science/").AbsoluteUri, opened.Url);
        Assert.True(await opened.EvaluateAsync<bool>("opener === null"));
        Assert.StartsWith(Partner.AbsoluteUri, page.Url, StringComparison.Ordinal);
        Assert.EndsWith("/embed/programs/fire-science/", Card(page).Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Any_other_page_refuses_to_stand_in_a_frame()
    {
        await using var window = await site.Window();
        var refused = new TaskCompletionSource<string>();
        window.RequestFailed += (_, request) => refused.TrySetResult($"{request.Url} {request.Failure}");
        await Framed(window, "/programs/fire-science/");
        Assert.Equal(
            new Uri(site.Address, "/programs/fire-science/").AbsoluteUri + " net::ERR_BLOCKED_BY_RESPONSE",
            await refused.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static IFrame Card(IPage page) => Assert.Single(page.Frames, f => f.ParentFrame is not null);

    /// <summary>A partner's page, of another origin, with a line as the site gives it; and what was asked for since, but for that page.</summary>
    private async Task<(IPage Page, List<string> Asked)> Framed(IBrowserContext window, string card)
    {
        var asked = new List<string>();
        var page = await window.NewPageAsync();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Partner.AbsoluteUri, StringComparison.Ordinal))
            {
                asked.Add(request.Url);
            }
        };
        await page.GotoAsync(new Uri(Partner, "?card=" + Uri.EscapeDataString(new Uri(site.Address, card).AbsoluteUri)).AbsoluteUri);
        return (page, asked);
    }
}
