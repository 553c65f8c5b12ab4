namespace CareerConnect.Site.Generator;

/// <summary>A file that is no page and belongs to one, such as the numbers behind its charts. The same in every language.</summary>
public sealed record PageFile(SitePath Path, ReadOnlyMemory<byte> Content);
