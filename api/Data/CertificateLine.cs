namespace CareerConnect.Api.Data;

/// <summary>A line of the certificate's text, as a release holds it.</summary>
public sealed record CertificateLine
{
    /// <summary>Place in the text, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The line as it stands in the text.</summary>
    public required string Text { get; init; }
}
