using CareerConnect.Api.Data;
using CareerConnect.Api.Events;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sectors;

/// <summary>Finds sectors and what belongs to them.</summary>
public static class SectorQueries
{
    /// <summary>Sectors of every list, by key.</summary>
    public static IReadOnlyList<Sector> All(Release release) => release.Content.Sectors;

    /// <summary>One sector; null if there is none of that key.</summary>
    /// <param name="release">The release.</param>
    /// <param name="key">Key of the sector, such as "local-construction".</param>
    public static Sector? Find(Release release, string key) => release.Sectors.GetValueOrDefault(key);

    /// <summary>Programs of the sector, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, Sector sector) =>
        release.ProgramsBySector.GetValueOrDefault(sector.Key, []);

    /// <summary>Events of the sector, by slug.</summary>
    public static IReadOnlyList<CareerEvent> Events(Release release, Sector sector) =>
        release.EventsBySector.GetValueOrDefault(sector.Key, []);

    /// <summary>Partners of the sector, by slug.</summary>
    public static IReadOnlyList<Partner> Partners(Release release, Sector sector) =>
        release.PartnersBySector.GetValueOrDefault(sector.Key, []);
}
