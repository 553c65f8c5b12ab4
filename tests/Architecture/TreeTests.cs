using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Architecture;

public sealed class TreeTests
{
    private static readonly string[] TopLevel =
    [
        "CareerConnect.sln", "Directory.Build.props", "Directory.Packages.props", "README.md", "api", "artifacts",
        "global.json", "netlify.toml", "site", "tests",
    ];

    [Fact]
    public void The_top_level_is_the_one_that_was_agreed() =>
        Assert.All(
            Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName),
            name => Assert.True(name!.StartsWith('.') || TopLevel.Contains(name), $"{name} is new"));

    [Fact]
    public void Tests_stand_where_the_code_they_test_stands()
    {
        var folders = Repository.Files("tests/Api", "*.cs").Select(f => f["tests/Api/".Length..])
            .Where(f => f.Contains('/', StringComparison.Ordinal)).Select(f => $"api/{Path.GetDirectoryName(f)}")
            .Concat(Repository.Files("tests/Site", "*.cs").Select(f => f["tests/Site/".Length..])
                .Where(f => f.Contains('/', StringComparison.Ordinal)).Select(f => $"site/{Path.GetDirectoryName(f)}"))
            .Distinct().ToList();
        Assert.NotEmpty(folders);
        Assert.All(folders, f => Assert.True(Directory.Exists(Path.Combine(Repository.Root, f)), $"{f} is missing"));
    }

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() =>
        Assert.Empty(
            Repository.Files("api", "*.cs").Concat(Repository.Files("site", "*.cs"))
                .SelectMany(f => f.Split('/'))
                .Intersect(["Common", "Helpers", "Utils", "Services", "Managers", "Models"]));
}
