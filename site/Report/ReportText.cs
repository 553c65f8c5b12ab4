using System.Globalization;
using System.Text;

namespace CareerConnect.Site.Report;

/// <summary>The report of a build for a person to read; report.json has all of every list.</summary>
public static class ReportText
{
    private const int Most = 15;

    public static string Of(BuildReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder(report.ToString()).Append('\n');
        Changes(text, report.Changes);
        var waiting = report.Remarks.Where(r => r.Kind == "waiting").Select(r => $"  {r.Where}: {r.What}").ToList();
        text.Append(CultureInfo.InvariantCulture, $"\nNOT PUBLISHED YET  {(waiting.Count == 0 ? "nothing" : "")}\n");
        Lines(text, waiting);
        text.Append(CultureInfo.InvariantCulture, $"\nFIGURES  {report.Withheld} withheld to protect students, {report.MadeUp} made up\n");
        List(text, "TO MEND", report.Remarks.Where(f => f.Mend));
        List(text, "GOOD TO KNOW", report.Remarks.Where(f => !f.Mend && f.Kind != "waiting"));
        return text.ToString();
    }

    private static void Changes(StringBuilder text, SiteChanges changes)
    {
        if (changes.ReleaseBefore is null)
        {
            text.Append("\nCHANGES  none to tell: there is no build before to compare with\n");
            return;
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"\nCHANGES  since {changes.DateBefore:yyyy-MM-dd}, release {changes.ReleaseBefore[..Math.Min(12, changes.ReleaseBefore.Length)]}: ");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{changes.Added.Count} pages added, {changes.Changed.Count} changed, {changes.Removed.Count} removed\n");
        Lines(text, [.. changes.Added.Select(c => $"  + {c.Address}  {c.Title}")]);
        Lines(text, [.. changes.Removed.Select(c => $"  - {c.Address}  {c.Title}")]);

        // Hundreds of pages print the day, and flyers and cards say again what their pages say.
        var told = changes.Changed.Where(c => c.Listed && !c.Why.SequenceEqual(["day"])).ToList();
        var moved = told.Count(c => c.Figures.Count > 0);
        if (moved > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  figures moved on {moved} of them, five of each here, all of them in report.json\n");
        }

        Lines(text, [.. told.OrderByDescending(c => c.Figures.Count > 0)
            .Select(c => string.Concat(c.Figures.Take(5).Select(f => $"\n      {f}").Prepend(Changed(c))))]);
        if (changes.Changed.Count > told.Count)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ~ {changes.Changed.Count - told.Count} more, with the day alone, or flyers and cards of others\n");
        }
    }

    private static string Changed(PageChange change) => string.Create(
        CultureInfo.InvariantCulture,
        $"  ~ {change.Address}  {change.Title} ({string.Join(" or ", change.Why)}{(change.Figures.Count > 0 ? $"; {change.Figures.Count} {(change.Figures.Count == 1 ? "figure" : "figures")} moved" : "")})");

    private static void List(StringBuilder text, string heading, IEnumerable<Remark> findings)
    {
        var groups = findings.GroupBy(f => f.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{heading}  {(groups.Count == 0 ? "nothing" : "")}\n");
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {group.Key} ({group.Count()})\n");
            Lines(text, [.. group.Select(f => $"    {f.Where}: {f.What}")]);
        }
    }

    private static void Lines(StringBuilder text, List<string> lines)
    {
        foreach (var line in lines.Take(Most))
        {
            text.Append(line).Append('\n');
        }

        if (lines.Count > Most)
        {
            text.Append(CultureInfo.InvariantCulture, $"    … and {lines.Count - Most} more in report.json\n");
        }
    }
}
