using System.Security.Cryptography;
using System.Text.Json;
using CareerConnect.Api.Figures;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Report;
using CareerConnect.Tests.Site.Content;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Report;

public sealed class BuildReportTests
{
    private const string Story = "---\nTitle: A day at the mill\nDescription: Nine classes went.\nPublished: 2026-11-20\n---\n\nText.\n";

    [Fact]
    public async Task The_report_tells_what_is_new_changed_and_gone_and_why()
    {
        await using var input = await InputCopy.StartAsync();
        using var folder = new TemporaryFolder();
        var settings = input.Settings with { Report = folder.Path };
        input.Write("en/stories/told.md", Story.Replace("A day at the mill", "Told before", StringComparison.Ordinal));
        input.Write("es/stories/told.md", "---\nTitle: Contado antes\nDescription: Nueve clases fueron.\n---\n\nTexto.\n");
        var first = await input.BuildAsync(settings);
        Assert.Null(first.Changes.ReleaseBefore);
        Assert.Contains("there is nothing before it", File.ReadAllText(folder.File("newsletter-en.md")), StringComparison.Ordinal);

        input.Write("en/stories/mill.md", Story);
        input.Write("en/privacy.md", File.ReadAllText(Path.Combine(input.Folder, "en", "privacy.md")) + "\nOne more line.\n");
        input.Delete("en/stories/told.md");
        input.Delete("es/stories/told.md");
        var second = await input.BuildAsync(settings);
        Assert.Equal(["/es/stories/mill/", "/stories/mill/"], second.Changes.Added.Select(c => c.Address));
        Assert.Equal(["/es/stories/told/", "/stories/told/"], second.Changes.Removed.Select(c => c.Address));
        Assert.Equal(
            ["/", "/es/", "/es/languages/", "/es/stories/", "/languages/", "/privacy/", "/stories/"],
            second.Changes.Changed.Select(c => c.Address));
        Assert.All(second.Changes.Changed, c => Assert.Equal(["content"], c.Why));

        var letter = File.ReadAllText(folder.File("newsletter-es.md"));
        Assert.Contains("## Nuevo para leer\n\n- [A day at the mill](http://localhost:5080/es/stories/mill/)", letter, StringComparison.Ordinal);
        Assert.Contains("## Lo que ya no está\n\n- Contado antes", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_moved_with_the_data_is_told_in_the_report_and_in_the_letter()
    {
        using var folder = new TemporaryFolder();
        var changed = await ChangedByAsync(folder.Path, f => f.Value == 330 ? f with { Value = 336 } : f);
        var clark = Assert.Single(changed, c => c.Address == "/counties/clark/");
        Assert.Equal(["data"], clark.Why);
        Assert.Contains(clark.Figures, f => f is { Before: "330", After: "336" });
        var english = File.ReadAllText(folder.File("newsletter-en.md"));
        Assert.Contains($"(http://localhost:5080/counties/clark/): {clark.Figures.Count} number", english, StringComparison.Ordinal);
        var spanish = File.ReadAllText(folder.File("newsletter-es.md"));
        Assert.Contains("(http://localhost:5080/es/counties/clark/): ", spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("→", spanish, StringComparison.Ordinal);
        Assert.Contains("330 -> 336", File.ReadAllText(folder.File("report.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yearly_file_makes_a_letter_that_can_be_read()
    {
        using var folder = new TemporaryFolder();
        var changed = await ChangedByAsync(folder.Path, f => f.Value > 0 ? f with { Value = f.Value + 20 } : f);
        var changes = changed.Where(c => c is { Locale: "en", Listed: true, Figures.Count: > 0 }).ToList();
        var pages = File.ReadAllLines(folder.File("newsletter-en.md")).Where(line => line.StartsWith("- [", StringComparison.Ordinal)).ToList();
        Assert.Equal(Math.Min(8, changes.Count), pages.Count(line => line.Contains("number", StringComparison.Ordinal)));
        Assert.Equal(
            changes.Count > 8,
            File.ReadAllText(folder.File("newsletter-en.md")).Contains($"- and {changes.Count - 8} more page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_as_json_says_the_same_and_the_state_is_kept_beside_it()
    {
        await using var input = await InputCopy.StartAsync();
        using var folder = new TemporaryFolder();
        input.Write("en/stories/draft.md", Story.Replace("---\n\n", "Draft: true\n---\n\n", StringComparison.Ordinal));
        var report = await input.BuildAsync(input.Settings with { Report = folder.Path });
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("report.json")));
        Assert.Equal(report.Pages, json.RootElement.GetProperty("pages").GetInt32());
        Assert.Equal(report.Withheld, json.RootElement.GetProperty("withheld").GetInt32());
        Assert.Equal(report.Remarks.Count, json.RootElement.GetProperty("remarks").GetArrayLength());
        Assert.True(report.Withheld > 0 && report.MadeUp > 0);
        Assert.Contains(report.Remarks, r => r is { Kind: "waiting", Where: "en/stories/draft.md", Mend: false });
        Assert.Contains("GOOD TO KNOW", File.ReadAllText(folder.File("report.txt")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(input.Output, "report.*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(input.Output, "newsletter*", SearchOption.AllDirectories));
    }

    // 24 KB by itself, which with the styles is too much.
    [Fact]
    public async Task A_page_is_weighed_with_its_styles()
    {
        await using var input = await InputCopy.StartAsync();
        var noise = string.Join(' ', Enumerable.Range(0, 650).Select(i => Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(i)))));
        input.Write("en/stories/mill.md", Story + noise + "\n");
        var heavy = (await input.BuildAsync()).Remarks.Where(r => r.Kind == "weight").ToList();
        Assert.Equal(["/es/stories/mill/", "/stories/mill/"], heavy.Select(r => r.Where).Order(StringComparer.Ordinal));
        Assert.All(heavy, r => Assert.True(r.Mend && r.What.EndsWith("expected at most 30", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_strict_build_publishes_nothing_that_has_something_to_mend()
    {
        await using var input = await InputCopy.StartAsync();
        input.Write("en/stories/mill.md", Story + "\nRead [here](xref:plan).\n");
        Assert.Contains((await input.BuildAsync()).Remarks, r => r is { Kind: "accessibility", Mend: true });
        var before = File.GetLastWriteTimeUtc(Path.Combine(input.Output, "index.html"));
        var error = await Assert.ThrowsAsync<SiteException>(() => input.BuildAsync(input.Settings with { Strict = true }));
        Assert.Equal(SiteFailure.Failed, error.Failure);
        Assert.Contains(
            "accessibility: /stories/mill/: a link says only 'here': expected words that tell where it leads", error.Problems);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(input.Output, "index.html")));
    }

    [Fact]
    public async Task A_state_that_nobody_can_read_is_told_with_its_place()
    {
        await using var input = await InputCopy.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("state.json"), "{\n  \"release\": 1 }");
        var error = await Assert.ThrowsAsync<SiteException>(() => input.BuildAsync(input.Settings with { Report = folder.Path }));
        Assert.StartsWith($"{folder.File("state.json")}:2:", error.Message, StringComparison.Ordinal);
        Assert.Contains("delete it to begin anew", error.Message, StringComparison.Ordinal);
    }
    /// <summary>The pages that a second build calls changed, after the figures of the release have become others.</summary>
    private static async Task<IReadOnlyList<PageChange>> ChangedByAsync(string report, Func<FigureRow, FigureRow> moved)
    {
        var current = SampleSite.Release();
        await using var input = await InputCopy.StartAsync(() => current);
        var settings = input.Settings with { Report = report };
        await input.BuildAsync(settings);
        current = SampleSite.Release(
            content => content with { Figures = [.. content.Figures.Select(moved)] }, "f" + TinyRelease.Identity[1..]);
        return (await input.BuildAsync(settings)).Changes.Changed;
    }
}
