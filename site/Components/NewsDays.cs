using CareerConnect.Site.Content;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Components;

/// <summary>The days of news in words.</summary>
public static class NewsDays
{
    /// <summary>The day or days of an event; of all else the day it was published.</summary>
    public static string Of(ContentItem item, Phrases words) =>
        item.Front is { Starts: { } first, Ends: { } last } && last > first
            ? words.Say(Word.NewsFromTo, ("from", first), ("to", last))
            : words.Date(item.Front.Starts ?? item.Day);
}
