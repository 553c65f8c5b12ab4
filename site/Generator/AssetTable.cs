using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Files of input/assets under names that carry ten digits of their content's hash, so that a browser may
/// keep them for ever. A stylesheet is named last: it contains the names of the images it uses, or, where a
/// drawing is so small that asking for it costs more than its bytes, the drawing.
/// </summary>
public sealed partial class AssetTable : IInputs
{
    private const int Small = 1024;

    private readonly FrozenDictionary<string, Asset> _assets;

    private AssetTable(FrozenDictionary<string, Asset> assets) => _assets = assets;

    public IEnumerable<Asset> All => _assets.Values.OrderBy(a => a.File, StringComparer.Ordinal);

    /// <summary>Names as they are in input/assets.</summary>
    public IEnumerable<string> Names => _assets.Keys.Order(StringComparer.Ordinal);

    /// <summary>The names they are written under: they carry the hashes of what they name.</summary>
    public object? Inputs => All.Select(a => a.File);

    /// <summary>An asset by its name in input/assets; null if there is none.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    /// <summary>The file an asset is written to; an unknown one stops the build.</summary>
    public string this[string name] => _assets.TryGetValue(name, out var asset)
        ? asset.File
        : throw new SiteException(SiteFailure.Failed, $"There is no asset '{name}'. {Suggestion.For(name, _assets.Keys)}");

    public static AssetTable Read(string folder)
    {
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal);
        var problems = new List<string>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .OrderBy(f => f.EndsWith(".css", StringComparison.Ordinal)).ThenBy(f => f, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var content = File.ReadAllBytes(file);
            if (name.EndsWith(".css", StringComparison.Ordinal))
            {
                content = Resolve(file, Encoding.UTF8.GetString(content), assets, problems);
            }

            var hash = FileHash.Of(content).ToString()[..10];
            var stem = Path.ChangeExtension(name, null);
            assets[name] = new Asset($"assets/{stem}.{hash}{Path.GetExtension(name)}", content);
        }

        return problems.Count == 0
            ? new AssetTable(assets.ToFrozenDictionary(StringComparer.Ordinal))
            : throw new SiteException(SiteFailure.BadInput, problems);
    }

    private static byte[] Resolve(string file, string css, Dictionary<string, Asset> assets, List<string> problems) =>
        Encoding.UTF8.GetBytes(Reference().Replace(css.ReplaceLineEndings("\n"), match =>
        {
            var name = match.Groups[1].Value;
            if (assets.TryGetValue(name, out var asset))
            {
                return name.EndsWith(".svg", StringComparison.Ordinal) && asset.Content.Length <= Small
                    ? $"url(\"data:image/svg+xml,{Escape(asset.Content.Span)}\")"
                    : $"url(\"{Path.GetFileName(asset.File)}\")";
            }

            var line = css.AsSpan(0, match.Index).Count('\n') + 1;
            problems.Add($"{file}:{line}: no asset '{name}'. {Suggestion.For(name, assets.Keys)}");
            return match.Value;
        }));

    /// <summary>Only what an address cannot hold as it is, so that the stylesheet still compresses well.</summary>
    private static string Escape(ReadOnlySpan<byte> svg) => Encoding.UTF8.GetString(svg).ReplaceLineEndings("").Replace('"', '\'')
        .Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    [GeneratedRegex("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)")]
    private static partial Regex Reference();
}
