using System.Globalization;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

public sealed class OrderTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly IReadOnlyList<CareerProgram> Programs = TinyRelease.Content().Programs;

    [Fact]
    public async Task Null_comes_last_whichever_way()
    {
        var known = Programs.Where(p => p.HighSchoolCredits is not null).ToList();
        var missing = Programs.Where(p => p.HighSchoolCredits is null).Select(p => p.Slug).ToList();
        Assert.NotEmpty(missing);
        Assert.Equal(
            known.OrderBy(p => p.HighSchoolCredits).Select(p => p.Slug).Concat(missing),
            await Ask("{ highSchoolCredits: ASC }"));
        Assert.Equal(
            known.OrderByDescending(p => p.HighSchoolCredits).Select(p => p.Slug).Concat(missing),
            await Ask("{ highSchoolCredits: DESC }"));
    }

    [Fact]
    public async Task Names_are_sorted_without_case_and_accents()
    {
        string[] order = ["Áreas verdes", "carpentry", "Ecology 100%", "Enfermería básica", "Nursing", "Robótica", "Welding"];
        Assert.Equal(
            Programs.OrderBy(p => Array.IndexOf(order, p.Name)).ThenBy(p => p.Slug, StringComparer.Ordinal).Select(p => p.Slug),
            await Ask("{ name: ASC }"));
    }

    [Fact]
    public async Task Several_keys_count_in_their_order_and_then_the_natural_key() =>
        Assert.Equal(
            Programs.OrderByDescending(p => p.Level).ThenBy(p => p.GradeMax ?? int.MaxValue)
                .ThenBy(p => p.Slug, StringComparer.Ordinal).Select(p => p.Slug),
            await Ask("{ level: DESC }, { gradeMax: ASC }"));

    [Fact]
    public async Task Withheld_figures_come_last_by_their_key()
    {
        foreach (var way in new[] { "ASC", "DESC" })
        {
            var nodes = (await host.Data(
                $"{{ participation(first: 100, order: [{{ value: {way} }}]) {{ nodes {{ value area {{ code }} schoolYear level {{ key }} }} }} }}"))
                ["participation"]!["nodes"]!.AsArray();
            var values = nodes.Select(n => (int?)n!["value"]).ToList();
            var known = values.TakeWhile(v => v is not null).ToList();
            Assert.Equal(14, known.Count);
            Assert.Equal(way == "ASC" ? known.Order() : known.OrderDescending(), known);
            var hidden = nodes.Skip(known.Count)
                .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n!["area"]!["code"]} {n["schoolYear"]} {n["level"]!["key"]}"))
                .ToList();
            Assert.Equal(hidden.Order(StringComparer.Ordinal), hidden);
        }
    }

    [Theory]
    [InlineData("{ name: ASC, level: DESC }")]
    [InlineData("{}")]
    [InlineData("{ name: null }")]
    public async Task A_key_is_one_field(string order) =>
        Assert.Equal("BAD_ORDER", await host.ErrorCode($"{{ programs(order: [{order}]) {{ totalCount }} }}"));

    private async Task<IEnumerable<string>> Ask(string order) =>
        (await host.Data($"{{ programs(first: 100, order: [{order}]) {{ nodes {{ slug }} }} }}"))
            ["programs"]!["nodes"]!.AsArray().Select(n => (string)n!["slug"]!);
}
