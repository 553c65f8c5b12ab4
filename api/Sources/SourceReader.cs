using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources;

/// <summary>What an import is given: its folder, its manifest, the region, what is known so far, where errors go.</summary>
public sealed class SourceReader(
    string folder, SourceManifest manifest, RegionDefinition region, KnownFacts known, ImportErrors errors, DateOnly today)
{
    private readonly List<string> _notices = [];
    private readonly List<string> _oddities = [];

    public SourceManifest Manifest { get; } = manifest;

    public RegionDefinition Region { get; } = region;

    /// <summary>What the store will hold of districts and counts, the sources read so far included.</summary>
    public KnownFacts Known { get; } = known;

    public ImportErrors Errors { get; } = errors;

    /// <summary>The day of the import, for sources that people bring.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>What to tell that is no error.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>What a person should look at, though it is no error.</summary>
    public IReadOnlyList<string> Oddities => _oddities;

    /// <summary>A table of the folder, checked against the manifest.</summary>
    public IEnumerable<CsvRow> Rows(string file, CsvLayout layout) =>
        Find(file) is { } path ? Table(path, layout).Rows() : [];

    /// <summary>Where a file of the folder is, if it is there and is the one that was reviewed.</summary>
    public string? Verified(string file)
    {
        var before = Errors.Count;
        return Find(file) is { } path && Errors.Count == before ? path : null;
    }

    /// <summary>A file from anywhere.</summary>
    public CsvTable Table(string path, CsvLayout layout) => new(path, layout, Errors, Notice);

    public void Notice(string text) => _notices.Add(text);

    /// <summary>Tells of something that looks odd: a place and a year, never a count.</summary>
    public void Odd(string text) => _oddities.Add(text);

    private string? Find(string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            Errors.Add(new ImportError(file, null, null, "nothing", "a table: no such file"));
            return null;
        }

        Manifest.Verify(path, Errors);
        return path;
    }
}
