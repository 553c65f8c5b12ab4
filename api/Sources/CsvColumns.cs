namespace CareerConnect.Api.Sources;

/// <summary>Where each column stands in a row, what its file calls it, and how many cells a row has.</summary>
internal sealed record CsvColumns(IReadOnlyDictionary<string, int> Positions, IReadOnlyList<string> Written)
{
    public int Width => Written.Count;
}
