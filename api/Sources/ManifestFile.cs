namespace CareerConnect.Api.Sources;

/// <summary>A file beside source.json.</summary>
public sealed record ManifestFile
{
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes with LF line ends, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Key of the one source that is this file; null if it serves several, or none.</summary>
    public string? Source { get; init; }
}
