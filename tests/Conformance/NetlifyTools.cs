using Xunit;

namespace CareerConnect.Tests.Conformance;

/// <summary>Netlify's own parsers and Mozilla's scanner, installed once into a temporary folder; where npm is missing there are none.</summary>
public sealed class NetlifyTools : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("netlify-").FullName;

    /// <summary>Why the tools are not there; null when they are.</summary>
    public string? Missing { get; private set; }

    public async Task InitializeAsync() => Missing = await NodeTools.InstallAsync("tests/Conformance/netlify", Folder);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
