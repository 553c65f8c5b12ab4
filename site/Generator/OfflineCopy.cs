using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Generator;

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
            string Read(string file) => Encoding.UTF8.GetString(output.Read(file));
            bool IsFurtherPart(string file) => FurtherPart().IsMatch(file) && PartLinks().IsMatch(Read(file));
            foreach (var (file, name) in names.Where(n => !IsFurtherPart(n.Key)).OrderBy(n => n.Value, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
                using var target = entry.Open();
                target.Write(file.EndsWith(".html", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(Relink(Whole(Read(file), file, names, Read), name, names, baseUrl))
                    : output.Read(file));
            }
        }

        return stream.ToArray();
    }

    private static string Whole(
        string html, string file, IReadOnlyDictionary<string, string> names, Func<string, string> read)
    {
        if (PartLinks().Match(html) is not { Success: true } links)
        {
            return html;
        }

        var folder = file[..^"index.html".Length];
        var parts = Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => FormattableString.Invariant($"{folder}page-{number}/index.html")).TakeWhile(names.ContainsKey);
        var items = string.Concat(parts.Select(part => Items().Match(read(part)).Groups[1].Value));
        var own = Items().Match(html).Groups[1];
        return html.Remove(links.Index, links.Length).Insert(own.Index + own.Length, items);
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

    /// <summary>A part of a list but its first; <see cref="Finding.ListPages"/> names them so.</summary>
    [GeneratedRegex("/page-[0-9]+/index\\.html$")]
    private static partial Regex FurtherPart();

    [GeneratedRegex("<nav class=\"pages\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex PartLinks();

    // No item of a list holds a list.
    [GeneratedRegex("<ul[^>]* data-list=\"[^>]*>(.*?)</ul>", RegexOptions.Singleline)]
    private static partial Regex Items();

    [GeneratedRegex("\\b(href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex RootLink();
}
