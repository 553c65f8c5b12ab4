using System.Text.Json.Nodes;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Site;
using CareerConnect.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>From what a partner sends in over the staff page to the built site, in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OutsideTextInChromiumTests(ServedSite site, SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const string Built = "http://localhost:5080";

    [SkippableFact]
    public async Task What_staff_admit_on_their_page_is_public_and_nothing_in_it_runs()
    {
        await using var window = await site.Window();
        var page = await window.NewPageAsync();
        await api.Done(api.PartnerKey, "submitProgram", Program());
        await ApproveOnTheStaffPage(page, "Baking bread by night");
        await ConfirmByTheLink(page);
        await OutsideTextOnPagesTests.SendIn(api);
        await api.Publish();

        using var folder = new TemporaryFolder();
        var settings = SiteSettings.Read(Path.Combine(Repository.Root, "site", "input"), folder.File("output"));
        await CareerConnect.Site.SiteBuild.RunAsync(settings, api.Address, TextWriter.Null, CancellationToken.None);
        await window.RouteAsync($"{Built}/**", route => route.FulfillAsync(new()
        {
            Path = Path.Combine(folder.File("output"), FileOf(new Uri(route.Request.Url))),
        }));
        var ran = new List<string>();
        page.Dialog += (_, dialog) => ran.Add(dialog.Message);
        page.Request += (_, request) => ran.AddRange(
            request.Url.StartsWith(Built, StringComparison.Ordinal) ? [] : [request.Url]);

        await page.GotoAsync($"{Built}/programs/baking-bread-by-night/");
        Assert.Equal("Baking bread by night", await page.Locator("h1").InnerTextAsync());
        Assert.Contains("Bring boots.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        var shown = 0;
        foreach (var file in Attacked(folder.File("output")))
        {
            await page.GotoAsync($"{Built}/{file}");
            Assert.Equal((file, ""), (file, await Harmful(page)));
            shown++;
        }

        Assert.True(shown > 10, $"only {shown} pages show what was sent in");
        Assert.Empty(ran);
    }

    // By the keyboard alone: the key, the way to the submission, the decision.
    private async Task ApproveOnTheStaffPage(IPage page, string title)
    {
        await page.GotoAsync($"{api.Address}staff");
        await page.WaitForFunctionAsync("document.activeElement?.id === 'key'");
        await page.Keyboard.TypeAsync(api.StaffKey);
        Assert.Equal(api.StaffKey, await page.Locator("#key").InputValueAsync());
        await KeyboardWalk.EnterTo(page, "/staff");
        await KeyboardWalk.TabTo(page, title);
        await KeyboardWalk.EnterTo(page, "/staff/submissions/[0-9a-f]+");
        Assert.Contains(title, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await AccessibilityTests.AtAllWidthsAsync(page, page.Url);
        await KeyboardWalk.TabTo(page, "Admit");
        await KeyboardWalk.EnterTo(page, "/staff[?]decided");
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).CountAsync());
    }

    // The script of the page takes the key out of the link; the browser's own reading of the policy lets it.
    private async Task ConfirmByTheLink(IPage page)
    {
        await page.GotoAsync($"{api.Address}staff/work?owner={api.Partner}");
        await KeyboardWalk.TabTo(page, $"Make a link for {api.Partner}");
        await page.Keyboard.PressAsync("Enter");
        var link = await page.Locator("#link").InputValueAsync();
        await AccessibilityTests.AtAllWidthsAsync(page, page.Url);
        await page.GotoAsync(link);
        var first = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Still true: ") }).First;
        await first.WaitForAsync();
        Assert.Equal($"{api.Address}confirm", page.Url);
        await AccessibilityTests.AtAllWidthsAsync(page, page.Url);
        await KeyboardWalk.TabTo(page, "Still true");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Status).WaitForAsync();
    }

    // What an attack would have put into the page, by the browser's own reading of it.
    private static Task<string> Harmful(IPage page) => page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll('*')].filter(e =>
          (e.localName === 'script' && !e.src && !/json$/.test(e.type))
          || (e.src && new URL(e.src).origin !== location.origin)
          || ['iframe', 'object', 'embed', 'style', 'base'].includes(e.localName)
          || [...e.attributes].some(a => /^on/i.test(a.name) || a.name === 'style'
            || (/^(href|src|action|formaction)$/.test(a.localName) && /^\s*(javascript|data|vbscript):/i.test(a.value)))
        ).map(e => e.outerHTML.slice(0, 120)).join('\n')
        """);

    private static IEnumerable<string> Attacked(string output) => Directory
        .EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("alert(1)", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/')).Order(StringComparer.Ordinal).Take(60);

    private static string FileOf(Uri address) =>
        (address.AbsolutePath.EndsWith('/') ? address.AbsolutePath + "index.html" : address.AbsolutePath)[1..];

    private static JsonObject Program()
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["name"] = "Baking bread by night";
        input["notes"] = "Bring boots. [Map](https://example.org/map)";
        return input;
    }
}
