using CareerConnect.Api.Data;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;

namespace CareerConnect.Tests.Site.Content;

/// <summary>The project's own input without its news, in a folder of its own, to write more into; and sites built from it.</summary>
public sealed class InputCopy : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SiteHost _host;

    private InputCopy(SiteHost host)
    {
        _host = host;
        var from = Path.Combine(Repository.Root, "site", "input");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !IsNews(f)))
        {
            var to = _folder.File(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string Folder => _folder.Path;

    public string Output => _host.Output;

    public SiteSettings Settings => _host.Settings with { Input = Folder };

    public static Task<InputCopy> StartAsync() => StartAsync(() => SampleSite.Release());

    public static async Task<InputCopy> StartAsync(Func<Release?> current) => new(await SiteHost.StartAsync(current));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        File.WriteAllText(_folder.File(name), text);
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(_folder.File(name), content);

    public void Delete(string name) => File.Delete(_folder.File(name));

    public Task<BuildReport> BuildAsync(SiteSettings? settings = null, SiteMemory? memory = null) =>
        _host.BuildAsync(settings ?? Settings, memory);

    public string Read(string file) => File.ReadAllText(Path.Combine(Output, file));

    private static bool IsNews(string file) => file.Split('/').Intersect(["stories", "announcements", "events"]).Any();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }
}
