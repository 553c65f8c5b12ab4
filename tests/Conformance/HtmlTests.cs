using CareerConnect.Tests.Site;
using Xunit;

namespace CareerConnect.Tests.Conformance;

/// <summary>The Nu checker of the W3C over every page of the small region, in both languages.</summary>
public sealed class HtmlTests(NodeTools tools, BuiltSite site) : IClassFixture<NodeTools>, IClassFixture<BuiltSite>
{
    [SkippableFact]
    public async Task Every_page_is_valid()
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        Skip.IfNot(NodeTools.IsInstalled("java"), "Java is not installed");
        var checker = Path.Combine(tools.Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var (exitCode, output) = await NodeTools.Run(
            site.Host.Output, "java", "-jar", checker, "--skip-non-html", "--format", "gnu", ".");

        // The framework writes void elements with a slash, which the checker remarks on and HTML allows.
        var findings = output.Split('\n').Where(line => line.Length > 0 && !line.Contains(": info: Trailing slash", StringComparison.Ordinal));
        Assert.True(exitCode == 0 && !findings.Any(), string.Join('\n', findings));
    }
}
