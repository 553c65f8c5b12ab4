using System.Globalization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Finding;

/// <summary>What programs and events can be filtered by.</summary>
public static class OpportunityFacets
{
    private static readonly string[] Levels = ["EXPLORE", "PREP", "LAUNCH"];

    /// <summary>The questions, in the order a student asks them; the site's day decides what is recent.</summary>
    public static IReadOnlyList<FacetKind<OpportunityDetail>> On(DateOnly today) =>
    [
        new("county", Word.FacetCounty, (i, _) => i.Counties.Select(c => new FacetValue(c.Slug, c.Name)), Choice: true),
        new("district", Word.FacetDistrict, (i, _) => Senders(i), Choice: true),
        new("grade", Word.FacetGrade, (i, w) => i.Grades.Select(g => new FacetValue(Text(g), w.Grade(g), g)), Choice: true),
        new("age", Word.FacetAge, (i, _) => i.Ages.Select(a => new FacetValue(Text(a), Text(a), a)), Choice: true),
        new("sector", Word.FactSector, Sector, Choice: true),
        new("level", Word.ColumnLevel, Level),
        new("kind", Word.FacetKind, (i, w) =>
            [i.IsEvent ? new("event", w[Word.NavEvents], 1) : new("program", w[Word.NavPrograms])]),
        new("paid", Word.FactPaid, (i, w) => Stated(i.Paid, "Paid", w)),
        new("cost", Word.FactCost, (i, w) => Stated(i.Cost, "Cost", w)),
        new("credit", Word.FacetCredit, (i, w) => i.Credits.Select(c =>
            new FacetValue(c, w.Named("Credit", c.Replace('-', '_').ToUpperInvariant())))),
        new("transport", Word.FactTransport, (i, w) => Stated(i.Transport, "Transport", w)),
        new("sure", Word.FacetSure, (i, w) =>
            [i.IsOffered(today) ? new("yes", w[Word.FacetSureYes]) : new("no", w[Word.FacetSureNo], 1)]),
        new("open", Word.FacetOpen, (i, w) => Open(i, today, w)),
    ];

    /// <summary>Open is what can be applied for today: known only where a last day is.</summary>
    private static IEnumerable<FacetValue> Open(OpportunityDetail item, DateOnly today, Phrases words) =>
        !item.IsOffered(today) || item.Day < today ? [new("no", words[Word.FacetOpenNo], 1)]
        : item.Day is not null ? [new("yes", words[Word.FacetOpenYes])]
        : [];

    private static IEnumerable<FacetValue> Senders(OpportunityDetail item) =>
        item.Districts.Where(d => d.Relation is "SENDS" or "SERVES")
            .Select(d => new FacetValue(d.District.Slug, d.District.Name)).Distinct();

    private static IEnumerable<FacetValue> Sector(OpportunityDetail item, Phrases words) =>
        item.Sector is null ? [] : [new(item.Sector.Key, words.Quote(item.Sector.Label))];

    private static IEnumerable<FacetValue> Level(OpportunityDetail item, Phrases words) => item.Level == "UNKNOWN"
        ? []
        : [new(item.Level.ToLowerInvariant(), words.Named("Level", item.Level), Array.IndexOf(Levels, item.Level))];

    private static IEnumerable<FacetValue> Stated(string value, string kind, Phrases words) => value == "UNKNOWN"
        ? []
        : [new(value.ToLowerInvariant().Replace('_', '-'), words.Named(kind, value))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
