namespace CareerConnect.Api.Backups;

/// <summary>What is in a backup, so that one can be found whole before it is believed.</summary>
public sealed record BackupManifest
{
    /// <summary>The name of the manifest in the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Goes up when a backup is written in another way.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Identity of the release in force; null where nothing was published yet.</summary>
    public string? InForce { get; init; }

    /// <summary>Entries of the audit log.</summary>
    public required int AuditEntries { get; init; }

    /// <summary>SHA-256 over the audit log, entry by entry, each with the hash of those before it.</summary>
    public required string AuditSha256 { get; init; }

    /// <summary>Every file of the backup but this one.</summary>
    public required IReadOnlyList<BackupFile> Files { get; init; }
}
