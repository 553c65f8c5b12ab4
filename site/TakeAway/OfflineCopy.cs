using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.TakeAway;

/// <summary>
/// Pages in a zip that work from a disk: links between them are relative and name their file; links to what is
/// not in the zip lead to the site on the web. A browser fetches nothing from a disk, so the first part of a long list holds
/// the whole of it there, and is filtered and searched as on the web.
/// </summary>
public static partial class OfflineCopy
{
    /// <summary>A copy of the files named on the left, under the names on the right.</summary>
    public static byte[] Of(OutputFolder output, IReadOnlyDictionary<string, string> names, Uri baseUrl, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // By their names the first part of a list comes before those that it takes in.
            var takenIn = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (file, name) in names.OrderBy(n => n.Value, StringComparer.Ordinal))
            {
                if (takenIn.Contains(file))
                {
                    continue;
                }

                var bytes = output.Read(file);
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
                using var target = entry.Open();
                target.Write(file.EndsWith(".html", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(Relink(WholeList.Of(Encoding.UTF8.GetString(bytes), TakeIn), name, names, baseUrl))
                    : bytes);
            }

            string TakeIn(string address)
            {
                var part = FileOf(address, baseUrl);
                takenIn.Add(part);
                return Encoding.UTF8.GetString(output.Read(part));
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
            if (!path.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal))
            {
                return link.Value;
            }

            return names.TryGetValue(FileOf(path, baseUrl), out var target)
                ? $"{attribute}=\"{Relative(name, target)}{rest}\""
                : $"{attribute}=\"{new Uri(baseUrl, path)}{rest}\"";
        });

    // What a host serves at an address below the site's root.
    private static string FileOf(string path, Uri baseUrl)
    {
        var file = path[baseUrl.AbsolutePath.Length..];
        return file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
    }

    private static string Relative(string from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName("/" + from)!, "/" + to).Replace('\\', '/');

    [GeneratedRegex("\\b(href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex RootLink();
}
