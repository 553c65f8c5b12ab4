using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerConnect.Api.Data;
using CareerConnect.Api.Data.Sqlite;
using CareerConnect.Api.Releases;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Backups;

/// <summary>
/// Brings a backup back into an empty folder. All of it is checked beside that folder first: every file against its
/// hash, the database's own check, the audit log, the certificate of the release in force. Then the folder is there, whole.
/// A folder that is there already is filled from within: the service's own user may not write beside it.
/// </summary>
public static partial class RestoreCommand
{
    private const string Releases = "releases";

    public static void Run(string file, string folder, TextWriter log)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!File.Exists(file))
        {
            throw new BadInputException($"{file}: there is no such file.");
        }

        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new BadInputException($"{folder} is not empty: a backup is restored into an empty folder only.");
        }

        var there = Directory.Exists(target);
        var building = there ? Path.Combine(target, ".restoring") : $"{target}.{Environment.ProcessId}.restoring";
        try
        {
            CreateForOwner(building);
            var manifest = Unpack(file, building);
            Check(manifest, building, log);
            if (there)
            {
                // The store last: with it the folder is one to serve from.
                Directory.Move(Path.Combine(building, Releases), Path.Combine(target, Releases));
                File.Move(Path.Combine(building, BackupCommand.StoreName), Path.Combine(target, BackupCommand.StoreName));
            }
            else
            {
                Directory.Move(building, target);
            }

            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Restored the backup of {manifest.MadeAt:yyyy-MM-dd HH:mm} (UTC) to {folder}: {manifest.Files.Count} files."));
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{file} is damaged, nothing was restored: {e.Message}", e);
        }
        finally
        {
            if (Directory.Exists(building))
            {
                Directory.Delete(building, recursive: true);
            }
        }
    }

    // Raw counts are in it.
    private static void CreateForOwner(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static BackupManifest Unpack(string file, string folder)
    {
        using var zip = ZipFile.OpenRead(file);
        var manifest = Manifest(zip);
        var names = manifest.Files.Select(f => f.Name).Append(BackupManifest.FileName).Order(StringComparer.Ordinal);
        if (!zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal).SequenceEqual(names))
        {
            throw new InvalidDataException("its files are not those its manifest lists.");
        }

        Directory.CreateDirectory(Path.Combine(folder, Releases));
        foreach (var listed in manifest.Files)
        {
            if (!Name().IsMatch(listed.Name))
            {
                throw new InvalidDataException("it holds a file that no backup has.");
            }

            var path = Path.Combine(folder, listed.Name);
            zip.GetEntry(listed.Name)!.ExtractToFile(path);
            using var written = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            if (Convert.ToHexStringLower(SHA256.HashData(written)) != listed.Sha256)
            {
                throw new InvalidDataException($"{listed.Name} has not the bytes that were backed up.");
            }

            written.Flush(flushToDisk: true);
        }

        return manifest;
    }

    private static BackupManifest Manifest(ZipArchive zip)
    {
        try
        {
            using var entry = zip.GetEntry(BackupManifest.FileName)?.Open() ?? throw new InvalidDataException("it has no manifest.");
            var manifest = JsonSerializer.Deserialize<BackupManifest>(entry, BackupCommand.Json);
            return manifest is { Format: BackupManifest.CurrentFormat }
                ? manifest
                : throw new InvalidDataException($"it is of format {manifest?.Format}, and this program reads {BackupManifest.CurrentFormat}.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"its manifest cannot be read: {e.Message}", e);
        }
    }

    private static void Check(BackupManifest manifest, string folder, TextWriter log)
    {
        using (var db = new SqliteWorkingDb(SqliteWorkingDb.OptionsFor(Path.Combine(folder, BackupCommand.StoreName), pooled: false)))
        {
            var found = db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToList();
            if (found is not ["ok"])
            {
                throw new InvalidDataException($"the database is not whole: {found[0]}");
            }

            if (AuditChain.Of(db) != (manifest.AuditEntries, manifest.AuditSha256))
            {
                throw new InvalidDataException("the audit log is not the one that was backed up.");
            }

            if (db.Ledger.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefault()?.Identity != manifest.InForce)
            {
                throw new InvalidDataException("another release is in force in it than its manifest says.");
            }
        }

        if (manifest.InForce is { } identity)
        {
            VerifyCommand.Run(Path.Combine(folder, Releases, $"{identity}.db"), null, log);
        }
    }

    [GeneratedRegex(@"^(working\.db|releases/[0-9a-f]{64}\.db)\z")]
    private static partial Regex Name();
}
