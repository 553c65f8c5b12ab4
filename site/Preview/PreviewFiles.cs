using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CareerConnect.Site.Preview;

/// <summary>The files of a built site, its pages with the script of the preview in them.</summary>
internal sealed class PreviewFiles(IFileProvider site, PreviewState state) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) =>
        site.GetFileInfo(subpath) is { Exists: true, IsDirectory: false, PhysicalPath: { } path } file
        && path.EndsWith(".html", StringComparison.Ordinal)
            ? new Page(file, LiveReload.Into(File.ReadAllBytes(path), state))
            : site.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => site.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => site.Watch(filter);

    private sealed class Page(IFileInfo file, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public long Length => content.Length;

        public string? PhysicalPath => null;

        public string Name => file.Name;

        public DateTimeOffset LastModified => file.LastModified;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(content, writable: false);
    }
}
