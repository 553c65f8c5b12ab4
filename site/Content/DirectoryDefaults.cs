using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>
/// What _directory.yml files say for the pages of their folder and the folders in it (Statiq's name for directory
/// metadata). The nearest one counts, and what a page says itself counts more.
/// </summary>
internal sealed class DirectoryDefaults(string root, List<string> problems)
{
    public const string Name = "_directory.yml";

    private readonly Dictionary<string, IReadOnlyDictionary<string, StrictYaml.Entry>> _read = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, StrictYaml.Entry> Of(string folder)
    {
        if (_read.TryGetValue(folder, out var known))
        {
            return known;
        }

        var merged = folder == root
            ? new Dictionary<string, StrictYaml.Entry>(StringComparer.OrdinalIgnoreCase)
            : Of(Path.GetDirectoryName(folder)!).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entry) in Own(Path.Combine(folder, Name)))
        {
            merged[name] = entry;
        }

        return _read[folder] = merged;
    }

    private Dictionary<string, StrictYaml.Entry> Own(string file) => File.Exists(file)
        ? StrictYaml.Read(file, File.ReadAllText(file), FrontMatter.DirectoryNames, "directory setting", problems, anyCase: true) ?? []
        : [];
}
