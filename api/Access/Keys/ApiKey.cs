namespace CareerConnect.Api.Access.Keys;

/// <summary>
/// A key that was given out: everything about it but the secret, of which only the SHA-256 is kept. A secret of
/// 256 random bits needs no slow hash.
/// </summary>
public sealed record ApiKey
{
    /// <summary>Its name, the public part of the key.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the whole key, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it may do.</summary>
    public required KeyScope Scope { get; init; }

    /// <summary>Slug of the partner or code of the district it acts for; empty for staff.</summary>
    public required string Subject { get; init; }

    /// <summary>What it is used for, in the words of who gave it out.</summary>
    public required string Note { get; init; }

    /// <summary>When it was given out, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When it ends by itself, in UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>When it was revoked, in UTC; null while it was not.</summary>
    public DateTime? RevokedAt { get; init; }

    /// <summary>The last day it was used; null if never.</summary>
    public DateOnly? LastUsed { get; init; }

    public bool IsLiveAt(DateTime now) => RevokedAt is null & now < ExpiresAt;
}
