using System.Net.Http.Json;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Hosting;
using CareerConnect.Site;
using CareerConnect.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>The site's own questions, once they lie in the data folder: one point each, known by their hash, no limit.</summary>
public sealed class TrustedDocumentsTests
{
    [Fact]
    public async Task Each_is_answered_by_its_text_and_its_hash_at_one_point_when_nothing_else_is()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        SiteBuild.Questions.WriteTo(folder.File(ApiHost.TrustedDocuments));
        await using var app = await ApiHost.BuildAsync(folder.Path, "http://127.0.0.1:0", builder =>
        {
            builder.Configuration["GraphQL:PointsPerMinute"] = "60";
            builder.Configuration["GraphQL:PointsAtOnce"] = "1";
        });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.NotEmpty(SiteBuild.Questions.Operations);
        foreach (var operation in SiteBuild.Questions.Operations)
        {
            var text = SiteBuild.Questions.Text(operation);
            var hash = PersistedDocuments.HashOf(text);
            using var whole = await client.PostAsJsonAsync("/graphql", new { query = text, operationName = operation });
            using var named = await client.PostAsJsonAsync("/graphql", new { documentId = hash, operationName = operation });
            using var got = await client.GetAsync(new Uri($"/graphql/persisted/{hash}", UriKind.Relative));
            foreach (var response in new[] { whole, named, got })
            {
                Assert.True(response.IsSuccessStatusCode, $"{operation}: {response.StatusCode}");
                Assert.Equal("1", response.Headers.GetValues("X-Cost").Single());
            }

            Assert.Equal(await whole.Content.ReadAsStringAsync(), await named.Content.ReadAsStringAsync());
        }

        using var first = await client.PostAsJsonAsync("/graphql", new { query = "{ release { identity } }" });
        using var second = await client.PostAsJsonAsync("/graphql", new { query = "{ release { format } }" });
        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    [Fact]
    public async Task They_were_answered_before_the_first_request()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        SiteBuild.Questions.WriteTo(folder.File(ApiHost.TrustedDocuments));
        await using var app = await ApiHost.BuildAsync(folder.Path, "http://127.0.0.1:0");
        Assert.Equal(SiteBuild.Questions.Operations.Count(), app.Services.GetRequiredService<PersistedDocuments>().Trusted.Count());
        Assert.True(app.Services.GetRequiredService<AnswerCache>().Count > 0);
    }

    [Fact]
    public void Writing_them_again_leaves_none_that_the_site_no_longer_asks()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("Old.graphql"), "{ old }");
        File.WriteAllText(folder.File("notes.txt"), "mine");
        SiteBuild.Questions.WriteTo(folder.Path);
        Assert.Equal(
            SiteBuild.Questions.Operations.Select(o => $"{o}.graphql"),
            Directory.GetFiles(folder.Path, "*.graphql").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(folder.File("notes.txt")));
    }
}
