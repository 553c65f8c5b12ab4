using System.Security.Cryptography;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Releases;

/// <summary>The folder of release files, each named by its identity.</summary>
public sealed class ReleaseRegistry(string folder)
{
    public string PathOf(string identity) => Path.Combine(folder, $"{identity}.db");

    /// <summary>Puts a release there, if it is not there yet, and returns its identity and its file's SHA-256.</summary>
    public (string Identity, string FileSha256) Put(ReleaseContent content)
    {
        foreach (var left in Directory.EnumerateFiles(folder, "*.building*"))
        {
            File.Delete(left);
        }

        var building = Path.Combine(folder, $"{Environment.ProcessId}.building");
        var identity = ReleaseFile.Write(content, building);
        File.Move(building, PathOf(identity), overwrite: true);
        return (identity, Sha256Of(PathOf(identity)));
    }

    /// <summary>Reads and checks a release: the file must be the one that was published, bit for bit.</summary>
    public Release Get(string identity, string fileSha256)
    {
        var path = PathOf(identity);
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

    private static string Sha256Of(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
