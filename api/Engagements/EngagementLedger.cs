using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Engagements;

/// <summary>Counts engagements by year, rigor and partner. Without a rule in force nothing is judged.</summary>
public static class EngagementLedger
{
    /// <summary>The rule in force; null if the release has none.</summary>
    public static RigorRule? Rule(Release release) => release.Content.RigorRules.FirstOrDefault(r => r.InForce);

    /// <summary>Whether an engagement is rigorous by the rule in force.</summary>
    public static YesNoUnknown Judge(Release release, Engagement engagement) =>
        Rule(release)?.Judge(engagement) ?? YesNoUnknown.Unknown;

    /// <summary>Each school year that an engagement is dated to, oldest first.</summary>
    public static IReadOnlyList<EngagementYear> Years(Release release) =>
    [
        .. release.Content.Engagements.Where(e => e.SchoolYear is not null)
            .GroupBy(e => e.SchoolYear!.Value).OrderBy(year => year.Key)
            .Select(year => new EngagementYear
            {
                SchoolYear = year.Key,
                Engagements = year.Count(),
                Rigorous = year.Count(e => Judge(release, e) == YesNoUnknown.Yes),
                RigorUnknown = year.Count(e => Judge(release, e) == YesNoUnknown.Unknown),
                Hours = year.Sum(e => e.Hours ?? 0),
                WithHours = year.Count(e => e.Hours is not null),
                Partners = year.Select(e => e.PartnerSlug).Distinct().Count(),
                RuleKey = Rule(release)?.Key ?? "",
            }),
    ];

    /// <summary>The partners engaged in each of the last two school years on record.</summary>
    public static SustainedPartners Sustained(Release release)
    {
        var dated = release.Content.Engagements.Where(e => e.SchoolYear is not null)
            .ToLookup(e => e.SchoolYear!.Value, e => e.PartnerSlug);
        if (dated.Count == 0)
        {
            return Unknown("Not yet supplied: no engagement on record is dated to a school year.", null);
        }

        var last = dated.Max(year => year.Key);
        var first = new SchoolYear(last.StartYear - 1);
        return dated.Contains(first)
            ? new SustainedPartners
            {
                Status = FigureStatus.Value,
                FirstYear = first,
                LastYear = last,
                PartnerSlugs = [.. dated[first].Intersect(dated[last]).Order(StringComparer.Ordinal)],
                Words = $"Engaged in {first} and again in {last}, as far as engagements are on record.",
            }
            : Unknown($"Not yet supplied: engagements are on record for {last} and not for {first}.", last);
    }

    private static SustainedPartners Unknown(string words, SchoolYear? last) => new()
    {
        Status = FigureStatus.NotAvailable,
        LastYear = last,
        PartnerSlugs = [],
        Words = words,
    };
}
