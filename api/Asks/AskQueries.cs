using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Asks;

/// <summary>Finds what schools need and what partners answered.</summary>
public static class AskQueries
{
    /// <summary>What schools need from partners, by slug.</summary>
    public static IReadOnlyList<Ask> All(Release release) => release.Content.Asks;

    /// <summary>One ask; null if there is none of that slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="slug">Name in addresses.</param>
    public static Ask? Find(Release release, string slug) => release.Asks.GetValueOrDefault(slug);

    /// <summary>The district that asks.</summary>
    public static District District(Release release, Ask ask) => release.Districts[ask.DistrictCode];

    /// <summary>The sector it is about; null if none is stated.</summary>
    public static Sector? Sector(Release release, Ask ask) => ask.SectorKey is { } key ? release.Sectors[key] : null;

    /// <summary>What partners answered, by key.</summary>
    public static IReadOnlyList<AskAnswer> Answers(Release release, Ask ask) =>
        release.AnswersOfAsk.GetValueOrDefault(ask.Slug, []);

    /// <summary>The partner that answers.</summary>
    public static Partner Partner(Release release, AskAnswer answer) => release.Partners[answer.PartnerSlug];
}
