using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Sources.SectorLists;

/// <summary>The words that programs and partners are grouped by: the labels of the list "local".</summary>
internal sealed class LocalSectors(IEnumerable<Sector> sectors)
{
    private readonly Dictionary<string, string> _keys =
        sectors.Where(s => s.ListKey == "local").DistinctBy(s => s.Label)
            .ToDictionary(s => s.Label, s => s.Key);

    /// <summary>Key of the sector that a cell names; null if it is empty.</summary>
    public string? Key(CsvRow row, string column)
    {
        if (row.Text(column) is not { } label)
        {
            return null;
        }

        if (_keys.TryGetValue(label, out var key))
        {
            return key;
        }

        row.Error(column, "a label of the list local of sectors.csv");
        return null;
    }
}
