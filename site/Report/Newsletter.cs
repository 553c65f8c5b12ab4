using System.Text;
using CareerConnect.Site.Components;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Report;

/// <summary>
/// The draft of a letter on what has changed, in Markdown, for a person to shorten and to send. It tells of pages, and of figures
/// as printed; it judges nothing.
/// </summary>
public static class Newsletter
{
    private const int MostPages = 8, MostExamples = 2;

    private static readonly (Word Heading, string[] Folders)[] Parts =
    [
        (Word.NewsletterNews, ["stories", "announcements"]),
        (Word.NewsletterPrograms, ["programs", "events"]),
        (Word.NewsletterPartners, ["partners"]),
    ];

    public static string Of(SiteChanges changes, SiteContext site, Phrases words)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(site);
        var text = new StringBuilder().Append("# ").Append(words.Say(Word.NewsletterTitle, ("date", site.Date))).Append("\n\n")
            .Append("> ").Append(words[Word.NewsletterDraft]).Append("\n\n");
        if (changes.DateBefore is not { } since)
        {
            return text.Append(words[Word.NewsletterFirst]).Append('\n').ToString();
        }

        text.Append(words.Say(Word.NewsletterSince, ("date", since))).Append("\n\n");
        var before = text.Length;
        foreach (var (heading, folders) in Parts)
        {
            Part(text, words[heading], Mine(changes.Added, words).Where(c => folders.Contains(Folder(c, site, words)))
                .Select(c => $"[{c.Title}]({Full(c, site)})"));
        }

        Part(text, words[Word.NewsletterChanged], Mine(changes.Changed, words).Where(c => c.Why.SequenceEqual(["content"]) || (Folder(c, site, words) is "programs" or "events" && c.Why.Contains("data")))
            .Select(c => $"[{c.Title}]({Full(c, site)})"));
        Part(text, words[Word.NewsletterFigures], Figures(changes, site, words));
        Part(text, words[Word.NewsletterRemoved], Mine(changes.Removed, words).Select(c => c.Title));
        return text.Length > before ? text.ToString() : text.Append(words[Word.NewsletterNothing]).Append('\n').ToString();
    }

    /// <summary>
    /// A line a page, and the first pages alone: a yearly file moves a hundred, and nobody reads a letter of numbers. Examples
    /// stand in the first language's letter only, in whose words figures are kept.
    /// </summary>
    private static IEnumerable<string> Figures(SiteChanges changes, SiteContext site, Phrases words)
    {
        var moved = Mine(changes.Changed, site.Languages[0]).Where(c => c.Figures.Count > 0).ToList();
        foreach (var change in moved.Take(MostPages))
        {
            var here = changes.Changed.FirstOrDefault(c => c.Locale == words.Locale && c.Address.EndsWith(change.Address, StringComparison.Ordinal)) ?? change;
            var examples = words == site.Languages[0] ? change.Figures.Where(f => f.HasName()).Take(MostExamples).ToList() : [];
            yield return $"[{here.Title}]({Full(here, site)}): {words.Say(Word.NewsletterFigureCount, ("count", change.Figures.Count))}"
                + string.Concat(examples.Select(f => $"\n  - {f.Label}: {f.Before ?? words[Word.StatusNotAvailable]} → {f.After ?? words[Word.StatusNotAvailable]}"));
        }

        if (moved.Count > MostPages)
        {
            yield return words.Say(Word.NewsletterMore, ("count", moved.Count - MostPages));
        }
    }

    private static IEnumerable<PageChange> Mine(IEnumerable<PageChange> changes, Phrases words) =>
        changes.Where(c => c.Locale == words.Locale && c.Listed);

    private static string Folder(PageChange change, SiteContext site, Phrases words)
    {
        var parts = change.Address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.ElementAtOrDefault(words == site.Languages[0] ? 0 : 1) is { } folder && parts[^1] != folder ? folder : "";
    }

    private static Uri Full(PageChange change, SiteContext site) => new(site.Settings.BaseUrl, change.Address[1..]);

    private static void Part(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count > 0)
        {
            text.Append("## ").Append(heading).Append("\n\n").AppendJoin('\n', list.Select(l => "- " + l)).Append("\n\n");
        }
    }
}
