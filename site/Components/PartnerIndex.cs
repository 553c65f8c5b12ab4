using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>Every partner, asked once a build, however many a county or a sector has.</summary>
public sealed class PartnerIndex(IReadOnlyList<PartnerData> partners)
{
    public IReadOnlyList<PartnerData> All => partners;

    /// <summary>By the slug of a county.</summary>
    public ILookup<string?, PartnerData> ByCounty { get; } = partners.ToLookup(p => p.County?.Slug, StringComparer.Ordinal);

    /// <summary>By the key of a sector.</summary>
    public ILookup<string?, PartnerData> BySector { get; } = partners.ToLookup(p => p.Sector?.Key, StringComparer.Ordinal);

    public static async Task<PartnerIndex> AskAsync(GraphQLClient api, CancellationToken ct) =>
        new(await api.AskAllAsync<PartnerData>("PartnerCards", ct));
}
