using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Pages in a zip that work from a disk: links between them are relative and name their file; links to what is
/// not in the zip lead to the site on the web.
/// </summary>
public static partial class OfflineCopy
{
    /// <summary>A copy of the files named on the left, under the names on the right.</summary>
    public static byte[] Of(OutputFolder output, IReadOnlyDictionary<string, string> names, Uri baseUrl, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (file, name) in names.OrderBy(n => n.Value, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
                var content = output.Read(file);
                using var target = entry.Open();
                target.Write(file.EndsWith(".html", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(Relink(Encoding.UTF8.GetString(content), name, names, baseUrl))
                    : content);
            }
        }

        return stream.ToArray();
    }

    private static string Relink(string html, string name, IReadOnlyDictionary<string, string> names, Uri baseUrl) =>
        RootLink().Replace(html, link =>
        {
            var (attribute, address) = (link.Groups[1].Value, link.Groups[2].Value);
            var cut = address.IndexOfAny(['#', '?']);
            var (path, rest) = cut < 0 ? (address, "") : (address[..cut], address[cut..]);
            var root = baseUrl.AbsolutePath;
            if (!path.StartsWith(root, StringComparison.Ordinal))
            {
                return link.Value;
            }

            var file = path[root.Length..];
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            return names.TryGetValue(file, out var target)
                ? $"{attribute}=\"{Relative(name, target)}{rest}\""
                : $"{attribute}=\"{new Uri(baseUrl, path)}{rest}\"";
        });

    private static string Relative(string from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName("/" + from)!, "/" + to).Replace('\\', '/');

    [GeneratedRegex("\\b(href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex RootLink();
}
