using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>The outline of a county, for a small map only: not to measure with, nor to tell which county a point is in.</summary>
public sealed record CountyOutline : Fact
{
    /// <summary>Federal (FIPS) code of the county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>A GeoJSON geometry (Polygon or MultiPolygon, RFC 7946), as text: degrees east, then degrees north.</summary>
    public required string Geometry { get; init; }
}
