using System.Text.Json.Serialization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>Figures for written pages, asked of the api once for each place, year and level.</summary>
public sealed class FigureBook(GraphQLClient api)
{
    private readonly Dictionary<(string?, string?, string?, string?), Place?> _asked = [];

    /// <summary>The figures of a district, of a county, or of the region where neither is named; null if there is no such place.</summary>
    public async Task<Place?> AskAsync(string? district, string? county, string? schoolYear, string? level, CancellationToken ct)
    {
        var key = (district, county, schoolYear, level);
        if (!_asked.TryGetValue(key, out var place))
        {
            var variables = new { slug = district ?? county, schoolYear, level };
            place = district is not null
                ? (await api.AskAsync<Districts>("LiveDistrict", variables, ct)).Found.Nodes.SingleOrDefault()
                : county is not null
                    ? (await api.AskAsync<Counties>("LiveCounty", variables, ct)).Found.Nodes.SingleOrDefault()
                    : (await api.AskAsync<Region>("LiveRegion", variables, ct)).Found;
            _asked[key] = place;
        }

        return place;
    }

    /// <summary>A place and its figures.</summary>
    public sealed record Place(string Name, IReadOnlyList<FigureData> Enrollment, IReadOnlyList<FigureData> Participation);

    private sealed record Districts([property: JsonPropertyName("districts")] Connection<Place> Found);

    private sealed record Counties([property: JsonPropertyName("counties")] Connection<Place> Found);

    private sealed record Region([property: JsonPropertyName("region")] Place Found);
}
