namespace CareerConnect.Site.Generator;

/// <summary>A file of input/assets, under the name it is served by.</summary>
public sealed record Asset(string File, ReadOnlyMemory<byte> Content);
