using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.GraphQL;

/// <summary>
/// What a deployment may set, in the section GraphQL of its configuration, such as GraphQL__PointsPerMinute=1200 in the
/// environment. Behind a proxy also set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true, or all clients share one address.
/// </summary>
public sealed record GraphQLSettings
{
    public const string Section = "GraphQL";

    /// <summary>Cost points an address may use a minute, in the long run; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int PointsPerMinute { get; init; } = 600;

    /// <summary>Cost points an address may use at once.</summary>
    [Range(1, 1_000_000)]
    public int PointsAtOnce { get; init; } = 600;

    /// <summary>True when clients on this machine are not limited: a build of the site beside the api.</summary>
    public bool ExemptLoopback { get; init; }

    /// <summary>Bytes of answers to keep.</summary>
    [Range(0, int.MaxValue)]
    public long CacheBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// Folder of trusted documents (.graphql, one operation with its fragments each): one point, no limit, warmed up at
    /// the start. Without, trusted-documents in the data folder, if it is there.
    /// </summary>
    public string? TrustedDocuments { get; init; }

    /// <summary>True to have the engine answer without plans: for a test that compares the two.</summary>
    internal bool WithoutPlans { get; init; }
}
