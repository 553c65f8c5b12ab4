using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CareerConnect.Api.Data;
using CareerConnect.Api.Data.Sqlite;
using CareerConnect.Api.Releases;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Backups;

/// <summary>
/// Writes all that cannot be made again into one file, while the api goes on: the working store as it is at one moment
/// (VACUUM INTO), every release of its ledger, and a manifest with their hashes. The file has its name only once it is
/// whole and on the disk. It holds raw counts and hashes of keys: only its owner may read it.
/// </summary>
public sealed class BackupCommand(WorkingStore store, TimeProvider clock, TextWriter log)
{
    internal const string StoreName = "working.db";
    private const string Building = ".building";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void Run(string file)
    {
        if (!store.Embedded)
        {
            throw new BadInputException(
                "the working store is a PostgreSQL database, with the release files in it: back it up with "
                + "pg_dump --format=custom --file=FILE, bring it back with pg_restore --create, and see api/Hosting/README.md.");
        }

        var target = Path.GetFullPath(file);
        if (File.Exists(target))
        {
            throw new BadInputException($"{file} is there already: a backup replaces no other.");
        }

        store.Migrate();
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $"{Path.GetFileName(target)}.*{Building}*"))
        {
            File.Delete(left);
        }

        var building = $"{target}.{Environment.ProcessId}{Building}";
        try
        {
            var manifest = Write(building);
            File.Move(building, target);
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file}: {manifest.Files.Count} files, {manifest.Files.Sum(f => f.Bytes)} bytes, {manifest.AuditEntries} entries of the log."));
        }
        finally
        {
            File.Delete(building);
            File.Delete(building + ".db");
        }
    }

    private BackupManifest Write(string building)
    {
        var copy = building + ".db";
        Own(copy).Dispose();
        using (var live = store.Open())
        {
            live.Database.ExecuteSql($"VACUUM INTO {copy}");
        }

        using var output = Own(building);
        BackupManifest manifest;
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            // What the copy says is what is backed up, whatever happens to the store meanwhile.
            using var db = new SqliteWorkingDb(SqliteWorkingDb.OptionsFor(copy, pooled: false));
            var ledger = db.Ledger.AsNoTracking().OrderBy(e => e.Number).ToList();
            var (entries, sha256) = AuditChain.Of(db);
            List<BackupFile> files = [];
            foreach (var release in ledger.DistinctBy(e => e.Identity))
            {
                var path = new ReleaseRegistry(store).PathOf(release.Identity);
                var added = Add(zip, path, $"releases/{release.Identity}.db");
                files.Add(added.Sha256 == release.FileSha256
                    ? added
                    : throw new InvalidDataException($"{Path.GetFileName(path)} is damaged: its bytes are not those published."));
            }

            db.Database.CloseConnection();
            files.Add(Add(zip, copy, StoreName));
            manifest = new BackupManifest
            {
                Format = BackupManifest.CurrentFormat,
                MadeAt = clock.GetUtcNow().UtcDateTime,
                InForce = ledger.LastOrDefault()?.Identity,
                AuditEntries = entries,
                AuditSha256 = sha256,
                Files = files,
            };
            using var written = zip.CreateEntry(BackupManifest.FileName).Open();
            JsonSerializer.Serialize(written, manifest, Json);
        }

        output.Flush(flushToDisk: true);
        return manifest;
    }

    private static BackupFile Add(ZipArchive zip, string path, string name)
    {
        using var file = File.OpenRead(path);
        using (var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open())
        {
            file.CopyTo(entry);
        }

        file.Position = 0;
        return new BackupFile(name, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private static FileStream Own(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
