using System.Text;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Headers that depend on what the site holds, for its static host (_headers): cards under embed/ may be framed and read by
/// other sites, all else may not. One rule a folder, so that no two of them speak of one address: hosts differ in what
/// they make of two rules that set one header, and no rule says "all but this". What holds for every address is in
/// netlify.toml.
/// </summary>
public static class HostHeaders
{
    public const string FileName = "_headers";

    private const string Framed = "embed";

    /// <param name="files">The files of the site, relative to its root.</param>
    /// <param name="languages">Languages that have a folder.</param>
    /// <param name="unlisted">True for a site that search engines should leave out.</param>
    public static byte[] Of(IEnumerable<string> files, IReadOnlyCollection<string> languages, bool unlisted)
    {
        var text = new StringBuilder("# Written by the build.\n");
        if (unlisted)
        {
            text.Append("/*\n  X-Robots-Tag: noindex\n");
        }

        foreach (var (address, framed) in files.Select(f => Place(f, languages)).Distinct().OrderBy(p => p.Address, StringComparer.Ordinal))
        {
            text.Append(address).Append(framed
                ? "\n  Cross-Origin-Resource-Policy: cross-origin\n"
                : "\n  X-Frame-Options: DENY\n  Cross-Origin-Resource-Policy: same-origin\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The headers of an address, as the rules of a file have it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(string file, string address)
    {
        var applies = false;
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            if (line.StartsWith('/'))
            {
                applies = line.EndsWith('*') ? address.StartsWith(line[..^1], StringComparison.Ordinal) : address == line;
            }
            else if (applies && line.Split(": ", 2) is [var name, var value])
            {
                yield return new(name.Trim(), value);
            }
        }
    }

    private static (string Address, bool Framed) Place(string file, IReadOnlyCollection<string> languages)
    {
        var parts = file.Split('/');
        var root = languages.Contains(parts[0]) ? $"/{parts[0]}/" : "/";
        var below = root == "/" ? parts : parts[1..];
        return below is [var name]
            ? (root + (name == "index.html" ? "" : name), false)
            : ($"{root}{below[0]}/*", below[0] == Framed);
    }
}
