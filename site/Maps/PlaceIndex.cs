using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Maps;

/// <summary>Every county and district by name and place, asked once a build; what more is known of one is asked with its page.</summary>
public sealed class PlaceIndex(IReadOnlyList<MapCounty> counties)
{
    // As many as one can look over: a region or a state has fewer, a nation has thousands.
    private const int Few = 60;

    public IReadOnlyList<MapCounty> Counties => counties;

    public IEnumerable<MapDistrict> Districts => counties.SelectMany(c => c.Districts);

    /// <summary>Whether one page may show all counties side by side; where it may not, each county's page shows its own.</summary>
    public bool CountiesAreFew => counties.Count <= Few;

    /// <summary>What a map of the counties is drawn from; nothing where they are too many for one.</summary>
    public IReadOnlyList<MapCounty> Map => CountiesAreFew ? counties : [];

    public static async Task<PlaceIndex> AskAsync(GraphQLClient api, CancellationToken ct) =>
        new(await api.AskAllAsync<MapCounty>("MapCounties", ct));
}
