using System.Security.Cryptography;
using CareerConnect.Api.Data;
using CareerConnect.Api.Data.Postgres;

namespace CareerConnect.Api.Releases;

/// <summary>
/// The release files, each named by its identity: in the store's folder, and where the store is a database, there
/// first; the folder then holds what this node has fetched.
/// </summary>
public sealed class ReleaseRegistry(WorkingStore store)
{
    public string PathOf(string identity) => Path.Combine(store.ReleaseFolder, $"{identity}.db");

    /// <summary>Puts a release in the folder, if it is not there yet, and returns its identity and its file's SHA-256.</summary>
    public (string Identity, string FileSha256) Put(ReleaseContent content)
    {
        ClearUp();
        try
        {
            var building = Path.Combine(store.ReleaseFolder, $"{Environment.ProcessId}.building");
            var identity = ReleaseFile.Write(content, building);
            File.Move(building, PathOf(identity), overwrite: true);
            return (identity, Sha256Of(PathOf(identity)));
        }
        finally
        {
            // On a full disk what was begun would keep it full.
            ClearUp();
        }
    }

    /// <summary>Lets every node have a release, as soon as the unit of work is saved.</summary>
    public void Share(WorkingDb db, string identity)
    {
        if (db is PostgresWorkingDb shared)
        {
            PostgresReleases.Put(shared, identity, PathOf(identity));
        }
    }

    /// <summary>Reads and checks a release: the file must be the one that was published, bit for bit.</summary>
    public Release Get(string identity, string fileSha256)
    {
        var path = PathOf(identity);
        if (!store.Embedded && (!File.Exists(path) || Sha256Of(path) != fileSha256))
        {
            using var db = (PostgresWorkingDb)store.Open();
            PostgresReleases.Fetch(db, identity, path);
        }

        if (!File.Exists(path))
        {
            throw new InvalidDataException($"there is no release {identity} in the registry.");
        }

        if (Sha256Of(path) != fileSha256)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is damaged: its bytes are not those published.");
        }

        var release = ReleaseFile.Read(path);
        return release.Identity == identity
            ? release
            : throw new InvalidDataException($"{Path.GetFileName(path)} holds another release, {release.Identity}.");
    }

    private void ClearUp()
    {
        foreach (var left in Directory.EnumerateFiles(store.ReleaseFolder, "*.building*"))
        {
            File.Delete(left);
        }
    }

    private static string Sha256Of(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
