using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>The command line as people meet it: exit codes and messages.</summary>
public sealed class VerbsTests
{
    [Fact]
    public async Task Outside_development_the_data_folder_must_be_named()
    {
        var run = await ApiProcess.RunAsync(
            new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Production", ["CAREERCONNECT_DATA"] = "" }, "publish");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--data", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_is_bad_input() =>
        Assert.Equal(2, (await ApiProcess.RunAsync("publisch")).ExitCode);

    [Fact]
    public async Task A_file_nobody_knows_is_bad_input_and_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("lunch.csv"), "day,menu\nMonday,soup\n");
        var run = await ApiProcess.RunAsync("import", folder.File("lunch.csv"), "--data", folder.File("data"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lunch.csv:1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_schema_is_the_committed_one()
    {
        using var folder = new TemporaryFolder();
        var run = await ApiProcess.RunAsync("schema", "--output", folder.File("schema.graphql"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Repository.Read("api/schema.graphql"), await File.ReadAllTextAsync(folder.File("schema.graphql")));
    }

    [Fact]
    public async Task Verifying_what_is_not_there_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, (await ApiProcess.RunAsync("verify", "abc", "--data", folder.Path)).ExitCode);
    }
}
