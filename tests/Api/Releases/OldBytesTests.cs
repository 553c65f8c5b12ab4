using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>What a release no longer says is not in its bytes either.</summary>
public sealed class OldBytesTests
{
    [Fact]
    public void A_release_made_after_another_has_no_trace_of_what_that_one_said()
    {
        const string Gone = "zqmarker";
        using var folder = new TemporaryFolder();
        using var store = new WorkingStore(folder.Path);
        var registry = new ReleaseRegistry(store);
        var content = TinyRelease.Content();
        var before = registry.Put(content with
        {
            Programs = [.. content.Programs.Select(p => p with { ProviderText = Gone + p.Slug })],
        });
        var after = registry.Put(content);
        string Text(string identity) => Encoding.Latin1.GetString(File.ReadAllBytes(registry.PathOf(identity)));

        Assert.Contains(Gone, Text(before.Identity), StringComparison.Ordinal);
        Assert.DoesNotContain(Gone, Text(after.Identity), StringComparison.Ordinal);
    }
}
