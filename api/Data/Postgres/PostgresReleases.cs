using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Data.Postgres;

/// <summary>
/// Release files in the database, in parts, so that every node can take them from there. What a node fetches it
/// keeps in its own folder; the reader checks the bytes against the ledger's hash, wherever they came from.
/// </summary>
internal static class PostgresReleases
{
    private const int PartSize = 4 * 1024 * 1024;

    /// <summary>Adds a release's file, unless it is there. The caller commits it together with the ledger's row.</summary>
    public static void Put(PostgresWorkingDb db, string identity, string path)
    {
        if (db.ReleaseParts.Any(p => p.Identity == identity))
        {
            return;
        }

        using var file = File.OpenRead(path);
        var buffer = new byte[PartSize];
        for (var number = 0; file.ReadAtLeast(buffer, PartSize, throwOnEndOfStream: false) is > 0 and var length; number++)
        {
            db.ReleaseParts.Add(new ReleasePart { Identity = identity, Number = number, Bytes = buffer[..length] });
        }
    }

    /// <summary>Writes a release's file to a path; whoever looks there sees all of it or nothing.</summary>
    public static void Fetch(PostgresWorkingDb db, string identity, string path)
    {
        var building = $"{path}.{Environment.ProcessId}.fetching";
        using (var file = File.Create(building))
        {
            foreach (var part in db.ReleaseParts.AsNoTracking().Where(p => p.Identity == identity)
                .OrderBy(p => p.Number).AsEnumerable())
            {
                file.Write(part.Bytes);
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(building, path, overwrite: true);
    }
}
