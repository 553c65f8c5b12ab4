using System.Globalization;
using CareerConnect.Api.Districts;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>What places are called, few by name and many by how many.</summary>
internal sealed class PlaceNames(IEnumerable<District> districts)
{
    private const int Most = 6;

    private readonly Dictionary<string, string> _names = districts
        .GroupBy(d => d.Code).ToDictionary(d => d.Key, d => d.First().Name);

    public string Of(string code) => _names.GetValueOrDefault(code, code);

    public string List(IEnumerable<string?> codes)
    {
        var names = codes.OfType<string>().Distinct().Select(Of).Order(StringComparer.Ordinal).ToList();
        return names.Count <= Most
            ? string.Join(", ", names)
            : string.Join(", ", names.Take(Most)) + string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Most} more");
    }
}
