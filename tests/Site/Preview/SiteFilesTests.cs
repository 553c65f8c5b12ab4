using System.Net;
using CareerConnect.Site.Preview;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace CareerConnect.Tests.Site.Preview;

public sealed class SiteFilesTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "home")]
    [InlineData("/a/", HttpStatusCode.OK, "a page")]
    [InlineData("/gone/", HttpStatusCode.NotFound, "not here")]
    [InlineData("/other", HttpStatusCode.OK, "another route")]
    public async Task A_built_site_is_served_as_a_static_host_does(string path, HttpStatusCode status, string text)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("site/a"));
        await File.WriteAllTextAsync(folder.File("site/index.html"), "home");
        await File.WriteAllTextAsync(folder.File("site/a/index.html"), "a page");
        await File.WriteAllTextAsync(folder.File("site/404.html"), "not here");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.MapGet("/other", () => "another route");
        app.MapSiteFiles(folder.File("site"));
        await app.StartAsync();
        using var answer = await app.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((status, text), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }
}
