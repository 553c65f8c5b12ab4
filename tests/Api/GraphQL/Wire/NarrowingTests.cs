using System.Collections;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>How many rows a query touches, counted at the list it reads.</summary>
public sealed class NarrowingTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const int All = 2000;
    private const int Page = 20;

    // A match is read to test it, for the page and for the count: three times at the most.
    [Theory]
    [InlineData("programs { nodes { slug } }", Page + 1)]
    [InlineData("programs(last: 5) { nodes { slug } }", 6)]
    [InlineData("programs { totalCount }", Page + 1)]
    [InlineData("""programs(where: { slug: { eq: "p-1234" } }) { totalCount nodes { slug } }""", 3)]
    [InlineData("""programs(where: { slug: { in: ["p-0001", "p-1999", "none"] } }) { totalCount nodes { slug } }""", 6)]
    [InlineData("""programs(where: { sector: { key: { eq: "rare" } } }) { totalCount nodes { slug } }""", 30)]
    [InlineData("""programs(where: { sector: { label: { contains: "rAr" } } }) { totalCount nodes { slug } }""", 30)]
    [InlineData("""programs(where: { county: { slug: { eq: "klickitat" } }, name: { contains: "e" } }) { totalCount }""", 30)]
    [InlineData("""programs(where: { and: [{ level: { eq: PREP } }, { county: { code: { eq: "53039" } } }] }) { totalCount }""", 30)]
    [InlineData("""programs(where: { or: [{ slug: { eq: "p-0001" } }, { county: { code: { eq: "53039" } } }] }) { totalCount }""", 33)]
    [InlineData("""programs(where: { districts: { some: { district: { code: { eq: "20403" } } } } }) { totalCount nodes { slug } }""", 6)]
    [InlineData("""programs(where: { providers: { some: { slug: { eq: "river-college" } } } }) { totalCount nodes { slug } }""", 6)]
    [InlineData("""programs(where: { county: { code: { eq: "53039" } } }, order: [{ name: DESC }]) { totalCount nodes { slug } }""", 50)]
    public async Task Rows_are_touched_in_proportion_to_the_page_or_the_matches(string field, int most)
    {
        var programs = new Counted<CareerProgram>([.. Enumerable.Range(0, All).Select(Program)]);
        host.Release = TinyRelease.Build("counted", content => content with
        {
            Programs = programs,
            Sectors = [.. content.Sectors, content.Sectors[0] with { Key = "rare", Label = "Rare" }],
            OpportunityPartners = [.. content.OpportunityPartners.Take(0), Provides("p-0003"), Provides("p-1003")],
            OpportunityDistricts = [.. content.OpportunityDistricts.Take(0), Sends("p-0007"), Sends("p-1007")],
        });
        try
        {
            // The first asking makes the indexes, once for a release.
            var first = await host.Data($"{{ {field} }}");
            programs.Touched = 0;
            var again = await host.Data($"query Again {{ {field} }}");
            Assert.Equal(first.ToJsonString(), again.ToJsonString());
            Assert.InRange(programs.Touched, 1, most);
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    [Fact]
    public async Task A_cursor_of_a_row_that_does_not_match_still_says_where_to_go_on()
    {
        var cursor = (string)(await host.Data("{ programs(first: 2) { pageInfo { endCursor } } }"))
            ["programs"]!["pageInfo"]!["endCursor"]!;
        foreach (var order in new[] { "", ", order: [{ slug: ASC }]" })
        {
            var page = (await host.Data(
                $"query($after: String) {{ programs(first: 2, after: $after, where: {{ level: {{ eq: PREP }} }}{order}) {{ totalCount nodes {{ slug }} pageInfo {{ hasPreviousPage }} }} }}",
                new { after = cursor }))["programs"]!;
            var matching = TinyRelease.Content().Programs.Where(p => p.Level == ProgramLevel.Prep)
                .Select(p => p.Slug).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(matching.Count, (int)page["totalCount"]!);
            Assert.Equal(
                matching.Where(slug => string.CompareOrdinal(slug, "program-02") > 0).Take(2),
                page["nodes"]!.AsArray().Select(n => (string)n!["slug"]!));
        }
    }

    [Theory]
    [InlineData("""participation(where: { area: { code: { eq: "06037" } }, group: { key: { eq: "all" } } }) { totalCount }""", 4)]
    [InlineData("""participation(where: { level: { key: { in: ["explore"] } }, schoolYear: { eq: "2022-23" } }) { totalCount }""", 5)]
    [InlineData("""enrollment(where: { area: { kind: { eq: STATE } } }) { totalCount }""", 6)]
    [InlineData("""outcomes(where: { area: { code: { eq: "06037" } } }) { totalCount }""", 1)]
    [InlineData("""districts(where: { county: { name: { eq: "Clark" } } }) { totalCount }""", 2)]
    public async Task Figures_outcomes_and_districts_are_narrowed_to_the_same_answer(string field, int count) =>
        Assert.Equal(count, (int)(await host.Data($"{{ x: {field} }}"))["x"]!["totalCount"]!);

    [Theory]
    [InlineData("""region { participation(level: "explor") { value } }""", "any, explore, launch, prep")]
    [InlineData("""region { enrollment(group: "low income") { value } }""", "all, female, not_female")]
    [InlineData("""county(slug: "clark") { participation(group: "x") { value } }""", "all, female, not_female")]
    [InlineData("""district(code: "06037") { outcomes(measure: "grad") { value } }""", "graduation_rate_4yr")]
    public async Task An_unknown_key_is_an_error_that_lists_the_known_ones(string field, string known)
    {
        var error = (await host.Ask($"{{ {field} }}"))["errors"]![0]!;
        Assert.Equal("UNKNOWN_KEY", (string?)error["extensions"]!["code"]);
        Assert.Contains(known, (string?)error["message"], StringComparison.Ordinal);
    }

    private static CareerProgram Program(int number) => TinyRelease.Content().Programs[number % 24] with
    {
        Slug = $"p-{number:0000}",
        SectorKey = number % 200 == 7 ? "rare" : "local-health",
        CountyCode = number % 200 == 9 ? "53039" : "53011",
    };

    private static OpportunityPartner Provides(string slug) =>
        new() { OpportunitySlug = slug, PartnerSlug = "river-college", Part = PartnerPart.Provider };

    private static OpportunityDistrict Sends(string slug) => new()
    {
        OpportunitySlug = slug,
        AllOfProvider = false,
        DistrictCode = "20403",
        Relation = DistrictRelation.Sends,
        SourceKey = "tests",
    };

    private sealed class Counted<T>(IReadOnlyList<T> rows) : IReadOnlyList<T>
    {
        public int Touched { get; set; }

        public int Count => rows.Count;

        public T this[int index]
        {
            get
            {
                Touched++;
                return rows[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var row in rows)
            {
                Touched++;
                yield return row;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
