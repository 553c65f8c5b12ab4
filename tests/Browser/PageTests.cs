using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PageTests(ServedSite site)
{
    private static readonly string[] Kinds = ["/programs/", "/events/", "/partners/", "/districts/", "/counties/"];

    public static TheoryData<string> Pages => Templates.All;

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_and_breaks_no_rule_of_its_host(string path)
    {
        await using var window = await site.Window();
        var page = await window.NewPageAsync();
        var wrong = new List<string>();
        var requests = new List<IRequest>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                wrong.Add(message.Text);
            }
        };
        page.PageError += (_, error) => wrong.Add(error);
        page.RequestFinished += (_, request) => requests.Add(request);
        page.RequestFailed += (_, request) => wrong.Add($"{request.Url}: {request.Failure}");
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        var notFound = path.EndsWith("404.html", StringComparison.Ordinal);
        Assert.DoesNotContain(wrong, w => !notFound || !w.Contains("404", StringComparison.Ordinal));
        Assert.InRange(requests.Count, 1, 8);
        Assert.All(requests, r => Assert.Equal(site.Address.Authority, new Uri(r.Url).Authority));
        var sizes = await Task.WhenAll(requests.Select(async r => (r.Url, (await r.SizesAsync()).ResponseBodySize)));
        Assert.InRange(sizes.Sum(s => s.ResponseBodySize), 1, 80 * 1024);
        Assert.InRange(sizes.Where(s => s.Url.EndsWith(".js", StringComparison.Ordinal)).Sum(s => s.ResponseBodySize), 0, 15 * 1024);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_lost_of_widely_set_text_on_a_small_phone_nor_of_text_of_twice_the_size_on_a_tablet(string path)
    {
        await site.LookAsync(
            path,
            async page =>
            {
                Assert.Equal("", await Lost(page));

                // WCAG 1.4.12, then 1.4.4 on top of it.
                await page.AddStyleTagAsync(new PageAddStyleTagOptions
                {
                    Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
                        + " p { margin-bottom: 2em !important; }",
                });
                Assert.Equal("", await Lost(page));

                await page.EvaluateAsync("document.head.lastElementChild.remove()");
                await page.SetViewportSizeAsync(640, 800);
                await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "html { font-size: 200% !important; }" });
                Assert.Equal("", await Lost(page));
            },
            320,
            bypassPolicy: true);
    }

    [SkippableFact]
    public async Task No_page_of_many_is_wider_than_a_small_phone()
    {
        await using var window = await site.Window(320);
        var page = await window.NewPageAsync();
        var wide = new List<string>();
        foreach (var path in site.Pages.Where(p => Kinds.Any(kind => p.StartsWith(kind, StringComparison.Ordinal)))
            .Where((_, n) => n % 4 == 0))
        {
            await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 320 and var width)
            {
                wide.Add(string.Create(CultureInfo.InvariantCulture, $"{path} {width}"));
            }
        }

        Assert.Empty(wide);
    }

    /// <summary>What sticks out of the window, or is cut off by its own box; nothing when all is well.</summary>
    private static Task<string> Lost(IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const lost = [];
          if (document.documentElement.scrollWidth > innerWidth) {
            for (const e of document.body.querySelectorAll('*')) {
              if (e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table, pre, .skip, [tabindex="0"]'))
                lost.push('out: ' + e.outerHTML.slice(0, 90));
            }
            if (!lost.length) lost.push('wide: ' + document.documentElement.scrollWidth);
          }
          for (const e of document.body.querySelectorAll('main *, header *, footer *')) {
            const s = getComputedStyle(e);
            if (s.overflowY === 'hidden' && e.clientHeight > 2 && e.scrollHeight > e.clientHeight + 2 && e.innerText)
              lost.push('cut: ' + e.outerHTML.slice(0, 90));
          }
          return lost.slice(0, 5).join('\n');
        }
        """);
}
