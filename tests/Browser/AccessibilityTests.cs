using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>
/// Deque's axe over every template. A page is loaded once, and looked at in both widths and both schemes as it is: all
/// rules at each width, and once more in the dark those that another scheme can change. A translation is the same page
/// with other words: it is looked at where these are narrowest, and in the dark at the other width.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(ServedSite site)
{
    private const string Rules =
        "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] }";

    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly Lazy<string> Axe = new(() =>
    {
        var commons = typeof(AxeResult).Assembly;
        using var source = new StreamReader(commons.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return source.ReadToEnd();
    });

    public static TheoryData<string> Pages => Templates.All;

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_at_any_width_light_or_dark(string path)
    {
        await site.LookAsync(path, page => path.StartsWith("/es/", StringComparison.Ordinal)
            ? AtAsync(page, path, (320, ColorScheme.Light), (1280, ColorScheme.Dark))
            : AtAllWidthsAsync(page, path), 320);
    }

    /// <summary>On the page that is open; leaves it wide and light.</summary>
    internal static Task AtAllWidthsAsync(IPage page, string path) => AtAsync(
        page, path, (320, ColorScheme.Light), (320, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark));

    private static async Task AtAsync(IPage page, string path, params (int Width, ColorScheme Scheme)[] looks)
    {
        await page.EvaluateAsync(Axe.Value);
        foreach (var (width, scheme) in looks)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var found = await LookAsync(page, scheme == ColorScheme.Light ? Rules : Colours);
            Assert.True(found.Violations.Length == 0, string.Create(
                CultureInfo.InvariantCulture, $"{path} {width} {scheme}:\n{string.Join('\n', found.Violations)}"));
            Assert.NotEqual(0, found.Passes);
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
    }

    private static Task<Found> LookAsync(IPage page, string rules) => page.EvaluateAsync<Found>(
        $$"""
        async () => {
          const { violations, passes } = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
          return {
            Violations: violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.html}`)),
            Passes: passes.length,
          };
        }
        """);

    private sealed record Found
    {
        public string[] Violations { get; init; } = [];

        public int Passes { get; init; }
    }
}
