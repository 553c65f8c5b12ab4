using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Files of input/assets under names that carry ten digits of their content's hash, so that a browser may
/// keep them for ever. A stylesheet is named last: it contains the names of the images it uses.
/// </summary>
public sealed partial class AssetTable
{
    private readonly FrozenDictionary<string, Asset> _assets;

    private AssetTable(FrozenDictionary<string, Asset> assets) => _assets = assets;

    public IEnumerable<Asset> All => _assets.Values.OrderBy(a => a.File, StringComparer.Ordinal);

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

            var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
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
                return $"url(\"{Path.GetFileName(asset.File)}\")";
            }

            var line = css.AsSpan(0, match.Index).Count('\n') + 1;
            problems.Add($"{file}:{line}: no asset '{name}'. {Suggestion.For(name, assets.Keys)}");
            return match.Value;
        }));

    [GeneratedRegex("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)")]
    private static partial Regex Reference();
}
