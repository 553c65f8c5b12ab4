namespace CareerConnect.Site.Generator;

/// <summary>Whether a list goes on, and from where.</summary>
public sealed record PageInfo(bool HasNextPage, string? EndCursor = null);
