using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Conformance;

public sealed class ConformanceTests(NodeTools tools, PublishedApi api) : IClassFixture<NodeTools>, IClassFixture<PublishedApi>
{
    private const int Audits = 61;

    [SkippableFact]
    public async Task Every_audit_of_graphql_over_http_is_ok()
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        var (exitCode, output) = await NodeTools.Run(tools.Folder, "node", "audit.mjs", new Uri(api.Address, "/graphql").AbsoluteUri);
        Assert.True(exitCode == 0, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Audits, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("ok\t", line, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_relay_compiler_takes_the_schema_that_is_served()
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        var project = Path.Combine(tools.Folder, "relay");
        Directory.CreateDirectory(Path.Combine(project, "generated"));
        await File.WriteAllTextAsync(
            Path.Combine(project, "schema.graphql"), await api.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative)));
        var (exitCode, output) = await NodeTools.Run(project, Path.Combine(tools.Folder, "node_modules", ".bin", "relay-compiler"));
        Assert.True(exitCode == 0, output);
        Assert.Equal(
            ["ProgramsPageQuery", "ProgramsQuery", "Programs_enrollment", "Programs_list", "Programs_opportunity"],
            Directory.EnumerateFiles(Path.Combine(project, "generated"))
                .Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task The_code_generator_takes_schema_and_operations_and_what_it_writes_compiles()
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        var project = Path.Combine(tools.Folder, "codegen");
        var schema = Path.Combine(project, "schema.graphql");
        await File.WriteAllTextAsync(schema, await api.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative)));
        var generated = Path.Combine(project, "generated.ts");
        var (exitCode, output) = await NodeTools.Run(
            tools.Folder, "node", "codegen.mjs", schema, Path.Combine(project, "operations.graphql"), generated);
        Assert.True(exitCode == 0, output);
        Assert.Contains("export type ProgramsOfCountyQuery = ", await File.ReadAllTextAsync(generated), StringComparison.Ordinal);
        string[] strict = ["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
        (exitCode, output) = await NodeTools.Run(
            project, Path.Combine(tools.Folder, "node_modules", ".bin", "tsc"), [.. strict, "use.ts"]);
        Assert.True(exitCode == 0, output);
    }

    [Theory]
    [InlineData("tests/Conformance/package-lock.json")]
    [InlineData("tests/Conformance/netlify/package-lock.json")]
    public void The_lock_names_no_registry(string file)
    {
        var text = Repository.Read(file);
        Assert.DoesNotContain("\"resolved\"", text, StringComparison.Ordinal);
        Assert.Contains("\"integrity\": \"sha512-", text, StringComparison.Ordinal);
    }
}
