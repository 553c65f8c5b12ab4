using System.Net;
using System.Net.Http.Headers;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Preview;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace CareerConnect.Tests.Site.Preview;

public sealed class SiteFilesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        foreach (var (file, text) in new[]
        {
            ("index.html", "home"), ("a/index.html", "a page"), ("404.html", "not here"),
            ("es/404.html", "no está"), ("assets/x.css", "a{}"), ("_redirects", "/old/ /a/ 301\n"),
        })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File("site/" + file))!);
            await File.WriteAllTextAsync(_folder.File("site/" + file), text);
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSiteFiles();
        _app = builder.Build();

        // The api, beside which a preview serves, chooses routes before anything else is asked.
        _app.UseRouting();
        _app.MapGet("/other", () => "another route");
        _app.MapSiteFiles(_folder.File("site"), StaticHostRules.Read(Path.Combine(Repository.Root, "netlify.toml")));
        await _app.StartAsync();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "home")]
    [InlineData("/a/", HttpStatusCode.OK, "a page")]
    [InlineData("/gone/", HttpStatusCode.NotFound, "not here")]
    [InlineData("/es/gone/", HttpStatusCode.NotFound, "no está")]
    [InlineData("/other", HttpStatusCode.OK, "another route")]
    public async Task A_built_site_is_served_as_a_static_host_does(string path, HttpStatusCode status, string text)
    {
        using var answer = await _app!.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((status, text), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/old/", "/a/")]
    [InlineData("/old?q=1", "/a/?q=1")]
    public async Task An_old_address_leads_to_the_new_one(string path, string target)
    {
        using var answer = await _app!.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/a/", "public, max-age=0, must-revalidate", true)]
    [InlineData("/gone/", "public, max-age=0, must-revalidate", true)]
    [InlineData("/assets/x.css", "public, max-age=31536000, immutable", true)]
    [InlineData("/other", "", false)]
    public async Task The_headers_are_those_of_the_host(string path, string caching, bool strict)
    {
        using var answer = await _app!.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(caching.Length == 0 ? null : CacheControlHeaderValue.Parse(caching), answer.Headers.CacheControl);
        Assert.Equal(strict, answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("[[headers]]\nfor = 1\n")]
    [InlineData("[[headers]\n")]
    public void Rules_that_cannot_be_read_are_told_with_their_file(string toml)
    {
        File.WriteAllText(_folder.File("netlify.toml"), toml);
        var error = Assert.Throws<SiteException>(() => StaticHostRules.Read(_folder.File("netlify.toml")));
        Assert.StartsWith(_folder.File("netlify.toml"), error.Message, StringComparison.Ordinal);
    }

    public Task DisposeAsync() => _app!.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();
}
