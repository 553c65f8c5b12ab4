using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Ide;

public sealed class IdePageTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_a_page_with_its_own_files_only()
    {
        using var response = await Get("/graphql", Browser);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        foreach (var field in page.QuerySelectorAll("input, textarea, select"))
        {
            Assert.NotNull(page.QuerySelector($"label[for={field.Id}]"));
        }

        foreach (var file in page.QuerySelectorAll("script[src]").Select(e => e.GetAttribute("src"))
            .Concat(page.QuerySelectorAll("link[rel=stylesheet]").Select(e => e.GetAttribute("href"))))
        {
            using var served = await Get(file!, "*/*");
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
            Assert.InRange((await served.Content.ReadAsByteArrayAsync()).Length, 1, 15 * 1024);
        }
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", Browser, "application/json")]
    [InlineData("/graphql?query=%7B__typename%7D", "application/json", "application/json")]
    [InlineData("/graphql?sdl", Browser, "text/plain")]
    [InlineData("/graphql", "application/json, text/html;q=0.5", "application/json")]
    [InlineData("/graphql", "*/*", "application/json")]
    public async Task Whoever_asks_or_wants_no_html_gets_graphql(string path, string accept, string type)
    {
        using var response = await Get(path, accept);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Every_example_on_the_page_and_its_introspection_have_an_answer()
    {
        var script = Repository.Read("api/GraphQL/Ide/ide.js");
        var samples = Regex.Matches(script, @"^  \['[^']+', (?:`(?<q>[^`]+)`|'(?<q>[^']+)'), '(?<v>[^']*)'\],$", RegexOptions.Multiline);
        Assert.Equal(4, samples.Count);
        foreach (Match sample in samples)
        {
            var variables = sample.Groups["v"].Value is { Length: > 0 } text ? JsonNode.Parse(text) : null;
            var query = sample.Groups["q"].Value.Replace("\\n", "\n", StringComparison.Ordinal);
            Assert.NotNull(await host.Data(query, variables));
        }

        var introspection = Regex.Match(script, "const introspection = `([^`]+)`").Groups[1].Value;
        var schema = (await host.Data(introspection))["__schema"]!;
        Assert.Contains(schema["types"]!.AsArray(), t => (string)t!["name"]! == "District");
    }

    private async Task<HttpResponseMessage> Get(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await host.Client.SendAsync(request);
    }
}
