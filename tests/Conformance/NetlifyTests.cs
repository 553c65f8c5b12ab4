using System.Text.Json;
using CareerConnect.Tests.Site;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Conformance;

/// <summary>netlify.toml and a built site as Netlify's own tools read them, without a network.</summary>
public sealed class NetlifyTests(NetlifyTools tools, BuiltSite site) : IClassFixture<NetlifyTools>, IClassFixture<BuiltSite>
{
    private const int LeastScore = 115;

    private static readonly string Toml = Path.Combine(Repository.Root, "netlify.toml");

    private static readonly string[] Addresses =
        ["/", "/about/", "/es/", "/es/programs/program-01/", "/embed/counties/clark/", "/es/embed/counties/clark/", "/gone/", "/robots.txt"];

    [SkippableTheory]
    [InlineData("production")]
    [InlineData("deploy-preview")]
    public async Task The_configuration_is_accepted(string context)
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        var (exitCode, output) = await NodeTools.Run(
            tools.Folder, Path.Combine(tools.Folder, "node_modules", ".bin", "netlify-config"),
            "--offline", "--context", context, "--cwd", Repository.Root, "--repository-root", Repository.Root);
        Assert.True(exitCode == 0, output);
        Assert.Contains("\"command\": \"bash site/netlify.sh\"", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Headers_and_redirects_are_read_without_an_error_and_no_two_rules_set_one_header()
    {
        var read = await Rules();
        Assert.Equal(0, read.GetProperty("errors").GetArrayLength());
        Assert.Equal("/es/404.html", read.GetProperty("redirects")[0].GetProperty("to").GetString());
        foreach (var address in read.GetProperty("headers").EnumerateObject())
        {
            var names = address.Value.EnumerateArray().SelectMany(rule => rule.EnumerateObject().Select(h => h.Name.ToLowerInvariant()));
            Assert.Equal(names.Distinct().Count(), names.Count());
            Assert.Contains("content-security-policy", names);
        }
    }

    [SkippableFact]
    public async Task Only_cards_may_be_framed()
    {
        var headers = (await Rules()).GetProperty("headers");
        var framed = Addresses.Where(a => !Names(headers, a).Contains("X-Frame-Options"));
        Assert.Equal(["/embed/counties/clark/", "/es/embed/counties/clark/", "/gone/"], framed);
    }

    [SkippableFact]
    public async Task Mozillas_observatory_gives_the_front_page_its_best_mark()
    {
        var read = await Rules();
        Assert.True(read.GetProperty("score").GetInt32() >= LeastScore, read.ToString());
        Assert.All(read.GetProperty("parts").EnumerateArray(), part => Assert.True(part.GetProperty("pass").GetBoolean(), part.ToString()));
    }

    private async Task<JsonElement> Rules()
    {
        Skip.If(tools.Missing is not null, tools.Missing);
        var (exitCode, output) = await NodeTools.Run(tools.Folder, "node", ["rules.mjs", Toml, site.Host.Output, .. Addresses]);
        Assert.True(exitCode == 0, output);
        return JsonDocument.Parse(output).RootElement;
    }

    private static IEnumerable<string> Names(JsonElement headers, string address) =>
        headers.GetProperty(address).EnumerateArray().SelectMany(rule => rule.EnumerateObject().Select(h => h.Name));
}
