using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;
using SiteBuilder = CareerConnect.Site.SiteBuild;

namespace CareerConnect.Tests.Site.Generator;

/// <summary>A build that takes over what has not changed gives the very files of one that draws everything.</summary>
public sealed class IncrementalTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ReleaseContent _content = SampleSite.Release().Content;
    private SiteHost? _host;

    public async Task InitializeAsync()
    {
        SiteProject.CopyTo(_folder.Path);
        _host = await SiteHost.StartAsync(() => new Release(ReleaseIdentity.Of(_content), _content));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_edits_it_equals_a_clean_build_byte_for_byte(int seed)
    {
        var random = new Random(seed);
        var memory = new SiteMemory();
        await BuildAsync("remembered", memory: memory);
        var pages = (await BuildAsync("kept")).Of;
        for (var round = 0; round < 3; round++)
        {
            var edits = string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edit(random)));
            var kept = await BuildAsync("kept");
            var clean = await BuildAsync("clean", clean: true);
            await BuildAsync("remembered", memory: memory);
            Assert.True(Manifest("kept") == Manifest("clean"), $"After: {edits}");
            Assert.True(Manifest("remembered") == Manifest("clean"), $"After, by one who remembers: {edits}");
            Assert.Empty(SiteManifest.Verify(_folder.File("kept")));
            Assert.Empty(SiteManifest.Verify(_folder.File("remembered")));
            Assert.Equal(clean.Of, clean.Drawn);
            Assert.Equal(clean.Report, kept.Report);
            pages = kept.Of;
        }

        Assert.True(pages > 100);
    }

    [Fact]
    public async Task A_changed_program_is_drawn_where_it_is_shown_and_nothing_else_is()
    {
        var first = await BuildAsync("kept");
        Assert.Equal(first.Of, first.Drawn);
        Assert.Equal(0, (await BuildAsync("kept")).Drawn);
        _content = _content with
        {
            Programs = [.. _content.Programs.Select(p => p.Slug == "program-05" ? p with { Eligibility = "Anyone." } : p)],
        };
        var second = await BuildAsync("kept");
        Assert.InRange(second.Drawn, 4, first.Of / 2);
        await BuildAsync("clean", clean: true);
        Assert.Equal(Manifest("clean"), Manifest("kept"));
    }

    [Fact]
    public async Task What_was_changed_behind_its_back_is_drawn_again()
    {
        await BuildAsync("kept");
        var before = Manifest("kept");
        var page = Path.Combine(_folder.File("kept"), "programs", "program-01", "index.html");
        await File.WriteAllTextAsync(page, "spoilt");
        Assert.Equal(["programs/program-01/index.html is not as it was written"], SiteManifest.Verify(_folder.File("kept")));
        Assert.Equal(1, (await BuildAsync("kept")).Drawn);
        Assert.Equal(before, Manifest("kept"));
        File.WriteAllText(_folder.File("kept.build"), "spoilt");
        var last = await BuildAsync("kept");
        Assert.Equal(last.Of, last.Drawn);
        Assert.Equal(before, Manifest("kept"));
    }

    public Task DisposeAsync() => _host!.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    private string Edit(Random random)
    {
        var number = random.Next(_content.Programs.Count);
        var text = string.Create(CultureInfo.InvariantCulture, $"Edited {random.Next(1000)}");
        var edit = random.Next(11);
        _content = edit switch
        {
            0 => OneProgram(p => p with { Name = text }),
            1 => OneProgram(p => p with { CostText = text, Paid = YesNoUnknown.Yes }),
            2 => OneProgram(p => p with { SectorKey = "local-trades", CountyCode = "53015" }),
            3 => _content with { Programs = [.. _content.Programs.Where((_, i) => i != number)] },
            4 => _content with { Programs = [.. _content.Programs, _content.Programs[number] with { Slug = $"new-{random.Next(99999)}" }] },
            5 => _content with { Partners = [.. _content.Partners.Select((p, i) => i == 0 ? p with { Name = text, City = "Camas" } : p)] },
            6 => _content with { Figures = [.. _content.Figures.Select((f, i) => i == 0 ? f with { Value = 100 + number } : f)] },
            7 => _content with { Sources = [.. _content.Sources.Select((s, i) => i == 0 ? s with { Note = text } : s)] },
            _ => _content,
        };
        var (file, from, to) = edit switch
        {
            8 => ("words/en.yml", "\nnavPrograms: ", "\nnavPrograms: X"),
            9 => ("en/privacy.md", "\n## ", $"\n\n{text}.\n\n## "),
            10 => ("assets/site.css", "}", $"}} /* {text} */"),
            _ => ("", "", ""),
        };
        if (file.Length > 0)
        {
            var path = _folder.File("site/input/" + file);
            var before = File.ReadAllText(path);
            var at = before.IndexOf(from, StringComparison.Ordinal);
            File.WriteAllText(path, before[..at] + to + before[(at + from.Length)..]);
        }

        return $"edit {edit} of {number}";

        ReleaseContent OneProgram(Func<CareerProgram, CareerProgram> change) => _content with
        {
            Programs = [.. _content.Programs.Select((p, i) => i == number ? change(p) : p)],
        };
    }

    private string Manifest(string output) => File.ReadAllText(Path.Combine(_folder.File(output), SiteManifest.Name));

    private async Task<(int Drawn, int Of, string Report)> BuildAsync(string output, bool clean = false, SiteMemory? memory = null)
    {
        var settings = SiteProject.Settings(_folder.Path, _folder.File(output)) with { Clean = clean };
        var report = await SiteBuilder.RunAsync(settings, _host!.Address, TextWriter.Null, CancellationToken.None, memory);
        return (report.Drawn, report.Pages, (report with { Duration = TimeSpan.Zero }).ToString());
    }
}
