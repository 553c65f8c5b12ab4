using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;

namespace CareerConnect.Tests.Support;

/// <summary>The committed facts, imported and published once for all tests that only need them to be there.</summary>
public static class RealFacts
{
    private static readonly Lazy<string> Published = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("careerconnect-real-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        PreparationOf(folder).PublishFirst();
        return folder;
    });

    /// <summary>Copies the published store into a folder of the test's own.</summary>
    public static void CopyTo(TemporaryFolder folder) => CopyTo(folder.Path);

    /// <summary>The same, by the folder's path.</summary>
    public static void CopyTo(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "releases"));
        foreach (var file in Directory.EnumerateFiles(Published.Value, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(Published.Value, file)));
        }
    }

    /// <summary>What turns sources into a release, over a folder, without a word.</summary>
    public static Preparation PreparationOf(string folder) =>
        new(new WorkingStore(folder), TimeProvider.System, TextWriter.Null);
}
