using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Rural;

public sealed class RuralSharesTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    // From region_population.csv as collected, 8,752 of 96,824; and of the locales of 2014-15, the rural three:
    // 10,545 + 4,890 + 816 of 101,156.
    [Fact]
    public async Task Both_ways_are_told_with_what_they_mean()
    {
        using var response = await api.Client.PostAsync(
            new Uri("/graphql", UriKind.Relative),
            System.Net.Http.Json.JsonContent.Create(new
            {
                query = "{ region { ruralShares { way period students whole percent words source { key } } } }",
            }));
        var shares = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!["region"]!["ruralShares"]!.AsArray();

        var district = shares.Single(s => (string)s!["way"]! == "DISTRICT_CLASS" && (string)s["period"]! == "2023-24")!;
        Assert.Equal((8_752, 96_824), ((int)district["students"]!, (int)district["whole"]!));
        var school = shares.Single(s => (string)s!["way"]! == "SCHOOL_LOCALE")!;
        Assert.Equal((16_251, 101_156), ((int)school["students"]!, (int)school["whole"]!));
        Assert.Equal(16.07, (double)school["percent"]!, 2);

        // The same year by district, so that the two ways can be told apart from the two years.
        Assert.Contains(shares, s => (string)s!["way"]! == "DISTRICT_CLASS" && (string)s["period"]! == "2014-15");
        Assert.All(shares, s => Assert.True(((string)s!["words"]!).Length > 100));
    }
}
