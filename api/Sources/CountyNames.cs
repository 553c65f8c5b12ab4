using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources;

/// <summary>Names of the region's counties, as tables write them.</summary>
internal sealed class CountyNames(RegionDefinition region)
{
    private readonly Dictionary<string, string> _codes = region.Counties.ToDictionary(c => c.Name, c => c.Code);

    /// <summary>FIPS code of the county that a cell names; null if it is empty.</summary>
    public string? Code(CsvRow row, string column) =>
        row.Text(column) is { } name ? Find(row, column, name) : null;

    /// <summary>FIPS codes of the counties in a list, each once, in order.</summary>
    public IReadOnlyList<string> Codes(CsvRow row, string column) =>
    [
        .. row.List(column).Select(name => Find(row, column, name)).OfType<string>()
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private string? Find(CsvRow row, string column, string name)
    {
        if (_codes.TryGetValue(name, out var code))
        {
            return code;
        }

        row.Error(column, $"a county of the region ({string.Join(", ", _codes.Keys.Order(StringComparer.Ordinal))})");
        return null;
    }
}
