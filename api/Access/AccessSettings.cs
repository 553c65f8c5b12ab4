using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Access;

/// <summary>What a deployment may set, in the section Access, such as Access__Authority in the environment.</summary>
public sealed record AccessSettings
{
    public const string Section = "Access";

    /// <summary>Address of an OpenID Connect provider whose tokens are taken beside keys; null for keys alone.</summary>
    public string? Authority { get; init; }

    /// <summary>What its tokens must be meant for.</summary>
    public string? Audience { get; init; }

    /// <summary>Wrong keys an address may show a minute.</summary>
    [Range(1, 10_000)]
    public int WrongKeysPerMinute { get; init; } = 20;

    /// <summary>Submissions of one partner or district that may wait for staff at a time; one more is refused.</summary>
    [Range(1, 100_000)]
    public int MostWaiting { get; init; } = 500;

    /// <summary>Minutes after which an idle session of the staff page ends.</summary>
    [Range(1, 480)]
    public int SessionMinutes { get; init; } = 20;

    /// <summary>
    /// Folder with the keys that seal sessions of the staff page, for several nodes: all name the same one, and only the
    /// service may read it. Null to keep them in memory: then a session ends with its process.
    /// </summary>
    public string? SessionKeys { get; init; }
}
