using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;

namespace CareerConnect.Tests.Site;

/// <summary>A copy of the project's input in a folder of the test's own, with a floor that a small region reaches and no zip.</summary>
internal static class SiteProject
{
    public static string CopyTo(string folder)
    {
        var source = Path.Combine(Repository.Root, "site", "input");
        var input = Path.Combine(folder, "site", "input");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = Path.Combine(input, "settings.yml");
        File.WriteAllText(settings, File.ReadAllText(settings)
            .Replace("PageFloor: 800", "PageFloor: 30", StringComparison.Ordinal)
            .Replace("OfflineCopy: true", "OfflineCopy: false", StringComparison.Ordinal));
        return input;
    }

    public static SiteSettings Settings(string folder, string output) =>
        SiteSettings.Read(Path.Combine(folder, "site", "input"), output) with { Flush = false };
}
