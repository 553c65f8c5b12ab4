using System.Globalization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>Checks the front matter of one page and tells all that is wrong with it.</summary>
internal sealed class FrontMatterReader(
    string file, ContentKind kind, IReadOnlyDictionary<string, StrictYaml.Entry> entries, List<string> problems)
{
    /// <summary>Null when something is wrong.</summary>
    public FrontMatter? Read()
    {
        var before = problems.Count;
        var front = new FrontMatter
        {
            Title = Needed(nameof(FrontMatter.Title)),
            Description = Needed(nameof(FrontMatter.Description)),
            Draft = Flag(nameof(FrontMatter.Draft)),
            Published = Day(nameof(FrontMatter.Published)),
            Author = Text(nameof(FrontMatter.Author)),
            Xref = Text(nameof(FrontMatter.Xref)),
            RedirectFrom = Entry(nameof(FrontMatter.RedirectFrom))?.Items ?? [],
            Starts = Day(nameof(FrontMatter.Starts)),
            Ends = Day(nameof(FrontMatter.Ends)),
            Time = Text(nameof(FrontMatter.Time)),
            Place = Text(nameof(FrontMatter.Place)),
            Link = Text(nameof(FrontMatter.Link)),
        };
        CheckEvent(front);
        return problems.Count == before ? front : null;
    }

    private void CheckEvent(FrontMatter front)
    {
        foreach (var name in FrontMatter.EventNames.Where(n => kind != ContentKind.Event && entries.ContainsKey(n)))
        {
            problems.Add(Spot.Of(entries[name]).Says($"'{name}' belongs to an event, and this is none: expected the file in events/."));
        }

        if (front.Ends < front.Starts)
        {
            Wrong(nameof(FrontMatter.Ends), $"a day not before Starts ({front.Starts:yyyy-MM-dd})");
        }

        if (front.Link is not null && !(SafeUrl.TryParse(front.Link, out var link) && link.IsExternal))
        {
            Wrong(nameof(FrontMatter.Link), "an address such as https://example.org/");
        }
    }

    private StrictYaml.Entry? Entry(string name) => entries.TryGetValue(name, out var entry) && entry.Value.Length > 0 ? entry : null;

    private string? Text(string name) => Entry(name)?.Value;

    private string Needed(string name)
    {
        if (Entry(name) is null)
        {
            problems.Add(new Spot(file, 1, 1).Says($"front matter has no '{name}': expected a line '{name}: …'."));
        }

        return Text(name) ?? string.Empty;
    }

    private DateOnly? Day(string name)
    {
        if (Entry(name) is not { } entry)
        {
            return null;
        }

        if (DateOnly.TryParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Wrong(name, "a day as YYYY-MM-DD, such as 2026-11-23");
        return null;
    }

    private bool Flag(string name)
    {
        if (Entry(name) is { } entry && entry.Value is not ("true" or "false"))
        {
            Wrong(name, "true or false");
        }

        return Text(name) == "true";
    }

    private void Wrong(string name, string expected) =>
        problems.Add(Spot.Of(entries[name]).Says($"{name} is '{entries[name].Value}': expected {expected}."));
}
