using System.Globalization;
using CareerConnect.Site.Report;

namespace CareerConnect.Site.Preview;

/// <summary>What a build after a change says on the terminal: which pages show it, and what in them a strict build would refuse.</summary>
internal sealed class PreviewReport(string input, TextWriter log)
{
    private const int Most = 6;

    private HashSet<string> _told = [];

    /// <param name="changed">Files of the input folder, or what else has changed.</param>
    /// <param name="after">How long it took until the site was served.</param>
    /// <param name="report">The build.</param>
    public async Task TellAsync(IReadOnlyCollection<string> changed, TimeSpan after, BuildReport report)
    {
        // Editors write to files of other names first, which are gone by now.
        var there = changed.Where(name => File.Exists(Path.Combine(input, name))).ToList();
        await log.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{First((there.Count > 0 ? there : changed).Order(StringComparer.Ordinal))}: shown after {after.TotalMilliseconds:0} ms"));
        await log.WriteLineAsync("  on " + First(Pages(report.Changes).DefaultIfEmpty("no page in other words")));
        var mend = report.Remarks.Where(r => r.Mend).Select(r => r.ToString()).ToList();
        foreach (var remark in mend.Where(r => !_told.Contains(r)))
        {
            await log.WriteLineAsync($"  to mend before it is published: {remark}");
        }

        _told = [.. mend];
    }

    private static IEnumerable<string> Pages(SiteChanges changes) =>
        changes.Added.Select(c => c.Address + " (new)")
            .Concat(changes.Changed.OrderByDescending(c => c.Why.Contains("content")).Select(c => c.Address))
            .Concat(changes.Removed.Select(c => c.Address + " (gone)"));

    private static string First(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(Most))
            + (all.Count > Most ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - Most} more") : "");
    }
}
