using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>What holds between files: a translation has something to translate and says nothing else than it, news have their day.</summary>
internal static class ContentRules
{
    public static void Check(
        string input,
        IReadOnlyList<string> locales,
        IReadOnlyDictionary<string, SortedDictionary<string, ContentFile>> files,
        IReadOnlySet<string> unreadable,
        List<string> problems)
    {
        var first = files[locales[0]];
        problems.AddRange(MisplacedPages.In(input, locales));
        problems.AddRange(first.Values.Where(IsRead).SelectMany(Missing));
        foreach (var translation in locales.Skip(1).SelectMany(l => files[l].Values))
        {
            if (first.TryGetValue(translation.Name, out var original))
            {
                problems.AddRange(IsRead(translation) && IsRead(original) ? Differences(translation, original) : []);
            }
            else if (!unreadable.Contains(translation.Name))
            {
                problems.Add(new Spot(translation.File, 1, 1).Says(
                    $"it translates nothing: expected a page {translation.Name}.md in {Path.Combine(input, locales[0])}. "
                    + Suggestion.For(translation.Name, first.Keys)));
            }
        }
    }

    private static bool IsRead(ContentFile file) => file.Front != FrontMatter.Unread;

    private static IEnumerable<string> Missing(ContentFile file)
    {
        var folder = file.Name.Split('/')[0];
        var isEvent = folder == "events";
        if (file.Name.Contains('/', StringComparison.Ordinal) && (isEvent || folder is "stories" or "announcements") && file.Front.Published is null)
        {
            yield return Expected("Published", "the day it is published, 'Published: YYYY-MM-DD'");
        }

        if (isEvent && file.Name.Contains('/', StringComparison.Ordinal) && file.Front.Starts is null)
        {
            yield return Expected("Starts", "its day, 'Starts: YYYY-MM-DD'");
        }

        if (isEvent && file.Name.Contains('/', StringComparison.Ordinal) && file.Front.Place is null)
        {
            yield return Expected("Place", "where it is, 'Place: …'");
        }

        string Expected(string name, string what) => new Spot(file.File, 1, 1).Says($"front matter has no '{name}': expected {what}.");
    }

    private static IEnumerable<string> Differences(ContentFile translation, ContentFile original)
    {
        var (here, there) = (translation.Front, original.Front);
        (string Name, string? Here, string? There)[] pairs =
        [
            (nameof(FrontMatter.Published), Text(here.Published), Text(there.Published)),
            (nameof(FrontMatter.Starts), Text(here.Starts), Text(there.Starts)),
            (nameof(FrontMatter.Ends), Text(here.Ends), Text(there.Ends)),
            (nameof(FrontMatter.Xref), here.Xref, there.Xref),
        ];
        return pairs.Where(p => p.Here is not null && p.Here != p.There).Select(p => new Spot(translation.File, 1, 1).Says(
            $"{p.Name} is '{p.Here}': expected {(p.There is null ? "none" : $"'{p.There}'")} as in {original.File}, or the line left out."));
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
