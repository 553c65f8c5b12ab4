using CareerConnect.Site.Generator;
using Tomlyn;
using Tomlyn.Model;

namespace CareerConnect.Site.Preview;

/// <summary>
/// What netlify.toml tells the host of the built site: headers by path, and the page that stands for what is
/// missing. A path ends in * or is meant as it is; no two rules that meet at one address may set one header.
/// </summary>
public sealed record StaticHostRules
{
    public required IReadOnlyList<(string Path, IReadOnlyDictionary<string, string> Values)> Headers { get; init; }

    /// <summary>Pages shown with status 404, by the path they stand for.</summary>
    public required IReadOnlyList<(string Path, string Page)> Missing { get; init; }

    public static StaticHostRules Read(string file)
    {
        try
        {
            var toml = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(file))!;
            return new StaticHostRules
            {
                Headers = [.. Tables(toml, "headers").Select(rule => (
                    (string)rule["for"],
                    (IReadOnlyDictionary<string, string>)((TomlTable)rule["values"]).ToDictionary(
                        v => v.Key, v => (string)v.Value)))],
                Missing = [.. Tables(toml, "redirects").Where(rule => rule["status"] is 404L)
                    .Select(rule => ((string)rule["from"], (string)rule["to"]))],
            };
        }
        catch (Exception error) when (error is TomlException or KeyNotFoundException or InvalidCastException)
        {
            throw new SiteException(SiteFailure.BadInput, $"{file}: {error.Message}");
        }
    }

    public IEnumerable<KeyValuePair<string, string>> HeadersOf(string path) =>
        Headers.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Values);

    /// <summary>The page for a path that leads nowhere.</summary>
    public string MissingPage(string path) =>
        Missing.Where(rule => Matches(rule.Path, path)).Select(rule => rule.Page).FirstOrDefault() ?? "/404.html";

    private static bool Matches(string rule, string path) => rule.EndsWith('*')
        ? path.StartsWith(rule[..^1], StringComparison.Ordinal)
        : path == rule;

    private static IEnumerable<TomlTable> Tables(TomlTable toml, string name) =>
        toml.TryGetValue(name, out var tables) ? (TomlTableArray)tables : [];
}
