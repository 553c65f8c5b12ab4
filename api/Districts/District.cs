using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Districts;

/// <summary>A public school district of the region.</summary>
public sealed record District : Fact
{
    /// <summary>The state's district code (OSPI), five digits, such as "06037".</summary>
    public required string Code { get; init; }

    /// <summary>Name in addresses, such as "vancouver".</summary>
    public required string Slug { get; init; }

    /// <summary>Name as OSPI writes it.</summary>
    public required string Name { get; init; }

    /// <summary>FIPS code of the county OSPI counts it to.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Names of all counties it lies in, its own among them; some are outside the region.</summary>
    public required IReadOnlyList<string> CountyNames { get; init; }

    /// <summary>District id of the federal statistics (NCES LEAID), seven digits.</summary>
    public string? NcesLeaId { get; init; }

    /// <summary>OSPI's own organization id.</summary>
    public string? OspiOrganizationId { get; init; }

    /// <summary>NCES locale code that most of its students go to school in, 2014-15; derived, not NCES's own.</summary>
    public string? LocaleCode { get; init; }

    /// <summary>The words for that code, such as "Rural: Distant".</summary>
    public string? Locale { get; init; }

    /// <summary>City, suburb, town or rural: the class that most of its students go to school in, 2014-15.</summary>
    public required LocaleClass LocaleClass { get; init; }

    /// <summary>Percent of its students at schools with a rural locale code, 2014-15.</summary>
    public double? RuralStudentsPercent { get; init; }

    /// <summary>Degrees north: the mean of its schools, for a map pin; not the office.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (negative here): the mean of its schools, for a map pin; not the office.</summary>
    public double? Longitude { get; init; }

    /// <summary>Its website; not opened when it was read.</summary>
    public string? Website { get; init; }
}
