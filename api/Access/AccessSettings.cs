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
    public int WrongKeysPerMinute { get; init; } = 20;

    /// <summary>Minutes after which an idle session of the staff page ends.</summary>
    public int SessionMinutes { get; init; } = 20;
}
