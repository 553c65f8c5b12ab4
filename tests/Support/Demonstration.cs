using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;

namespace CareerConnect.Tests.Support;

/// <summary>The committed facts with the made-up ones, imported and published once for the tests of a class.</summary>
public sealed class Demonstration : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Demonstration()
    {
        var preparation = new Preparation(new WorkingStore(_folder.Path), TimeProvider.System, TextWriter.Null);
        preparation.Import([], demo: true);
        preparation.Publish();
        Release = ReleaseFile.Read(Directory.GetFiles(_folder.File("releases")).Single());
    }

    public Release Release { get; }

    public void Dispose()
    {
        Release.Dispose();
        _folder.Dispose();
    }
}
