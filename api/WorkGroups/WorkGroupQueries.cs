using CareerConnect.Api.Data;
using CareerConnect.Api.Partners;

namespace CareerConnect.Api.WorkGroups;

/// <summary>Finds work groups.</summary>
public static class WorkGroupQueries
{
    /// <summary>The network's work groups, by key; none while none has been supplied.</summary>
    public static IReadOnlyList<WorkGroup> All(Release release) => release.Content.WorkGroups;

    /// <summary>The partner that leads it; null if none is stated.</summary>
    public static Partner? Lead(Release release, WorkGroup group) =>
        group.LeadPartnerSlug is { } slug ? release.Partners[slug] : null;
}
