namespace CareerConnect.Api.Backups;

/// <summary>A file of a backup.</summary>
/// <param name="Name">Its path in the data folder, with slashes.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record BackupFile(string Name, long Bytes, string Sha256);
