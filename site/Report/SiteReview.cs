using System.Text;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Report;

/// <summary>A look over a whole site before it is served: what has changed on it and what to mend.</summary>
public sealed record SiteReview
{
    /// <summary>The most a script may weigh on the wire, in KB; all styles; a picture.</summary>
    private const int ScriptBudget = 15, StyleBudget = 12, PictureBudget = 200;

    public required SiteState State { get; init; }

    public required SiteChanges Changes { get; init; }

    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>Figures withheld, on the pages of the first language.</summary>
    public required int Withheld { get; init; }

    /// <summary>Figures that are made up, on the pages of the first language.</summary>
    public required int MadeUp { get; init; }

    /// <param name="site">What its pages share.</param>
    /// <param name="release">The release they were made from.</param>
    /// <param name="pages">All of them.</param>
    /// <param name="output">Where they were written to.</param>
    /// <param name="before">The build before, if there was one.</param>
    /// <param name="drawn">By address, pages that were looked at when they were drawn; others are read.</param>
    /// <param name="weights">What pages weigh.</param>
    internal static SiteReview Of(
        SiteContext site,
        string release,
        IReadOnlyList<WrittenPage> pages,
        OutputFolder output,
        SiteState? before,
        IReadOnlyDictionary<string, PageFacts> drawn,
        PageWeights weights)
    {
        var first = site.Languages[0].Locale;
        var program = typeof(SiteReview).Assembly.ManifestModule.ModuleVersionId.ToString("N");
        var known = before?.Program == program ? before.Pages : new Dictionary<string, PageState>();
        var state = new SiteState
        {
            Release = release,
            Date = site.Date,
            Program = program,
            Input = SiteState.InputOf(site.Settings.Input),
            Pages = new SortedDictionary<string, PageState>(
                pages.AsParallel().Select(page => KeyValuePair.Create(page.Address.Value, StateOf(page))).ToDictionary(),
                StringComparer.Ordinal),
        };
        var shown = state.Pages.Values.Where(p => p.Locale == first).ToList();
        return new SiteReview
        {
            State = state,
            Changes = SiteChanges.Of(before, state),
            Remarks =
            [
                .. state.Pages.SelectMany(p => p.Value.Accessibility.Select(what => new Remark("accessibility", p.Key, what, Mend: true))),
                .. Links(pages.Select(p => p.Scan)),
                .. state.Pages.SelectMany(p => TooHeavy(p.Key, p.Value.Weight, PageWeights.Budget)),
                .. weights.Parts.SelectMany(part => TooHeavy(part.Key, part.Value, part.Key.EndsWith(".js", StringComparison.Ordinal) ? ScriptBudget : StyleBudget)),
                .. output.Files.Where(IsPicture).Order(StringComparer.Ordinal).SelectMany(file => TooHeavy(file, output.LengthOf(file), PictureBudget)),
                .. TooHard(SiteWriter.Reading(pages)),
                .. pages.Where(p => p is { Source: not null, LastModified: not null } && p.Scan.Reading?.IsTooHard(p.Locale) == true)
                    .Select(p => new Remark("reading", p.Address.Value, "hard to read: try shorter sentences", Mend: false)),
                .. Stale(site),
                .. Kept(site),
                .. site.Languages.Skip(1).SelectMany(words => words.Missing.Select(word => new Remark(
                    "languages", words.Locale + ".yml", $"the word '{word}' is missing", !site.Settings.Drafts.Contains(words.Locale)))),
                .. site.Languages.Skip(1).SelectMany(words => site.Content.Items.Where(i => !i.IsIn(words.Locale))
                    .Select(item => new Remark("languages", words.Locale, $"{item.Name}.md is not translated", Mend: false))),
            ],
            Withheld = shown.Sum(f => f.Withheld),
            MadeUp = shown.Sum(f => f.MadeUp),
        };

        PageFacts Read(WrittenPage page)
        {
            using var text = PageText.Of(Encoding.UTF8.GetString(output.Read(page.Address.FileName)));
            return PageFacts.Of(text, PlainPage.TitleOf(text.Chars), weights);
        }

        PageState StateOf(WrittenPage page)
        {
            var source = page.Source is null ? null : Path.GetRelativePath(site.Settings.Input, page.Source).Replace('\\', '/');
            var hash = output.HashOf(page.Address.FileName);
            return known.TryGetValue(page.Address.Value, out var same) && same.File == hash
                ? same with { Listed = page.Listed, Source = source }
                : Look(page, hash, drawn.GetValueOrDefault(page.Address.Value) ?? Read(page), page.Locale == first) with { Source = source };
        }
    }

    /// <summary>Pages for students that are too hard to read: half of them is a thing to mend, one of them good to know.</summary>
    private static IEnumerable<Remark> TooHard(IEnumerable<ReadingReport> reading) => reading.SelectMany(r => r.Hardest
        .Where(h => r.IsTooHard(h.Value)).Select(h => new Remark("reading", h.Address, $"hard to read, {h.Value:0.0}", Mend: false))
        .Concat(r.IsTooHard(r.Median) ? [new Remark("reading", r.Locale, $"half of the pages are harder than {r.Aim}, at {r.Median:0.0}", Mend: true)] : []));

    private static PageState Look(WrittenPage page, FileHash hash, PageFacts facts, bool figures) => new()
    {
        File = hash,
        Locale = page.Locale,
        Title = facts.Title,
        Hash = facts.Hash,
        Listed = page.Listed,
        Packed = figures ? facts.Packed : null,
        Withheld = facts.Withheld,
        MadeUp = facts.MadeUp,
        Accessibility = facts.Accessibility,
        Weight = facts.Weight,
    };

    /// <summary>Links without encryption: most stand in sources, where nobody here can change them.</summary>
    private static IEnumerable<Remark> Links(IEnumerable<PageScan> scans) => scans
        .SelectMany(scan => scan.Links.Where(l => l.StartsWith("http://", StringComparison.Ordinal) && !l.StartsWith("http://localhost", StringComparison.Ordinal))
            .Select(link => (link, scan.Address)))
        .GroupBy(l => l.link, l => l.Address, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new Remark("links", g.Key, $"not encrypted, on {g.Count()} pages, such as {g.Order(StringComparer.Ordinal).First()}", Mend: false));

    private static bool IsPicture(string file) => Path.GetExtension(file) is ".jpg" or ".jpeg" or ".png" or ".webp" or ".svg";

    private static IEnumerable<Remark> TooHeavy(string what, int weight, int budget) => weight > budget * 1024
        ? [new Remark("weight", what, $"{weight / 1024} KB on the wire: expected at most {budget}", Mend: true)]
        : [];

    private static IEnumerable<Remark> Stale(SiteContext site) => site.Opportunities.All.Where(o => o.IsStale(site.Date))
        .Select(o => new Remark("stale", o.Path.Value, $"it should have been looked at again by {o.ReviewDue:yyyy-MM-dd}", Mend: false))
        .Concat(site.Facts.Sources.Where(s => s.DateSeen.AddYears(1) < site.Date)
            .Select(s => new Remark("stale", s.Key, $"the source was last looked at on {s.DateSeen:yyyy-MM-dd}", Mend: false)));

    private static IEnumerable<Remark> Kept(SiteContext site) => site.Content.Kept.Select(item => new Remark(
        "waiting",
        Path.GetRelativePath(site.Settings.Input, item.First.File).Replace('\\', '/'),
        item.Front.Draft
            ? "it is a draft: take out 'Draft: true' to publish it"
            : $"it waits for {item.Day:yyyy-MM-dd}, and the site speaks of {site.Date:yyyy-MM-dd}: build with --date on that day",
        Mend: false));
}
