namespace CareerConnect.Api.Privacy;

/// <summary>The cells of a release that is already out: what has been said cannot be unsaid.</summary>
public sealed record EarlierRelease(IReadOnlyDictionary<CellKey, PublishedCell> Cells);
