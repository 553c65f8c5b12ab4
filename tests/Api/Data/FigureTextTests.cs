using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Data;

public sealed class FigureTextTests
{
    [Fact]
    public void The_name_of_a_release_is_the_same_of_its_table_of_numbers_and_of_its_rows()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        using var release = ReleaseFile.Read(Assert.Single(Directory.GetFiles(folder.File("releases"), "*.db")));
        var rows = release.Content.Figures.Reverse().ToList();
        Assert.True(rows.Count > 1000);
        Assert.Contains(rows, r => r.DistrictsCovered is not null);
        Assert.Equal(release.Identity, ReleaseIdentity.Of(release.Content with { Figures = rows }));
        Assert.Equal(release.Identity, ReleaseIdentity.Of(new Release(release.Identity, release.Content with { Figures = rows }).Content));
    }

    [Fact]
    public void A_figure_that_is_there_twice_is_refused()
    {
        var content = TinyRelease.Build().Content;
        Assert.Throws<InvalidDataException>(() => new Release("twice", content with { Figures = [.. content.Figures, content.Figures[0]] }));
    }
}
