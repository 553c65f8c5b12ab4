namespace CareerConnect.Site.Generator;

/// <summary>A page with the fingerprint of what it is drawn from, and those of what it may read besides.</summary>
internal sealed record MarkedPage(SitePage Page, UInt128 Fingerprint, IReadOnlyDictionary<string, UInt128> Shared);
