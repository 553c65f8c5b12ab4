using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CareerConnect.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(ServedSite site)
{
    // What another scheme can change, once a width has been looked at in the one.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    public static TheoryData<string> Pages => Templates.All;

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_at_any_width_light_or_dark(string path)
    {
        await Task.WhenAll(LookAsync(path, 320), LookAsync(path, 1280));
    }

    private async Task LookAsync(string path, int width)
    {
        await using var window = await site.Window(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe(scheme == ColorScheme.Light ? Rules : Colours);
            Assert.True(result.Violations.Length == 0, Told(path, width, scheme, result.Violations));
            Assert.NotEmpty(result.Passes);
        }
    }

    private static string Told(string path, int width, ColorScheme scheme, AxeResultItem[] violations) =>
        string.Join('\n', violations.SelectMany(v => v.Nodes.Select(node => string.Create(
            CultureInfo.InvariantCulture, $"{path} {width} {scheme}: {v.Id}: {node.Target} {node.Html}"))));
}
