namespace CareerConnect.Api.Sources;

/// <summary>Where each column stands in a row, and how many cells a row has.</summary>
internal sealed record CsvColumns(IReadOnlyDictionary<string, int> Positions, int Width);
