using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Site.Content;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Preview;

/// <summary>What a preview spares its author: work is counted here, since time says little on a busy machine.</summary>
public sealed class SiteMemoryTests
{
    private const string Story = "---\nTitle: A day at the mill\nDescription: Nine classes went.\nPublished: 2026-11-20\n---\n\nText.\n";

    [Fact]
    public async Task An_edit_costs_one_question_and_the_pages_that_show_it()
    {
        await using var input = await InputCopy.StartAsync();
        var served = 0;
        var memory = new SiteMemory { Served = () => served++ };
        var first = await input.BuildAsync(memory: memory);
        Assert.Equal(first.Pages, first.Drawn);

        var asked = memory.Answers.Asked;
        input.Write("en/privacy.md", File.ReadAllText(Path.Combine(input.Folder, "en", "privacy.md")) + "\nA new sentence.\n");
        var edited = await input.BuildAsync(memory: memory);

        // Besides the page: the few that list what people wrote, and so may show it.
        Assert.Equal(1, memory.Answers.Asked - asked);
        Assert.InRange(edited.Drawn, 1, 10);
        Assert.Equal(["/privacy/"], edited.Changes.Changed.Select(c => c.Address));
        Assert.Contains("A new sentence.", input.Read("privacy/index.html"), StringComparison.Ordinal);

        input.Write("en/stories/mill.md", Story);
        var told = await input.BuildAsync(memory: memory);
        Assert.Equal(["/es/stories/", "/es/stories/mill/", "/stories/", "/stories/mill/"], told.Changes.Added.Select(c => c.Address));
        Assert.InRange(told.Drawn, told.Changes.Added.Count, 40);
        input.Delete("en/stories/mill.md");
        await input.BuildAsync(memory: memory);
        Assert.False(Directory.Exists(Path.Combine(input.Output, "stories", "mill")));
        Assert.Equal((4, 4), (served, memory.Answers.Asked - asked + 1));
        Assert.Empty(SiteManifest.Verify(input.Output));

        // Behind its back, in place: the working folder has the same file by its link.
        await File.AppendAllTextAsync(Path.Combine(input.Output, "privacy", "index.html"), "spoilt");
        await input.BuildAsync(memory: memory);
        Assert.Empty(SiteManifest.Verify(input.Output));
    }

    [Fact]
    public async Task A_mistake_leaves_the_site_and_what_is_remembered_as_they_were()
    {
        await using var input = await InputCopy.StartAsync();
        var memory = new SiteMemory();
        await input.BuildAsync(memory: memory);
        var before = SiteManifest.HashOf(input.Output);
        var text = File.ReadAllText(Path.Combine(input.Folder, "en", "privacy.md"));

        // Found in what was written, after pages were drawn.
        input.Write("en/privacy.md", text + "\n[Nowhere](/nowhere/)\n");
        await Assert.ThrowsAsync<SiteException>(() => input.BuildAsync(memory: memory));
        Assert.Equal(before, SiteManifest.HashOf(input.Output));
        Assert.Empty(SiteManifest.Verify(input.Output));

        input.Write("en/privacy.md", text);
        Assert.Equal(0, (await input.BuildAsync(memory: memory)).Drawn);
        Assert.Equal(before, SiteManifest.HashOf(input.Output));
        Assert.Empty(SiteManifest.Verify(input.Output));
    }

    [Fact]
    public async Task Answers_of_an_earlier_release_are_put_away()
    {
        var current = SampleSite.Release();
        await using var input = await InputCopy.StartAsync(() => current);
        var memory = new SiteMemory();
        await input.BuildAsync(memory: memory);
        var asked = memory.Answers.Asked;
        current = SampleSite.Release(
            content => content with { Programs = [.. content.Programs.Select(p => p with { Name = p.Name + " anew" })] },
            "f" + TinyRelease.Identity[1..]);
        await input.BuildAsync(memory: memory);
        Assert.Equal(2 * asked, memory.Answers.Asked);
        var remembered = SiteManifest.HashOf(input.Output);
        await input.BuildAsync(input.Settings with { Clean = true });
        Assert.Equal(SiteManifest.HashOf(input.Output), remembered);
    }
}
