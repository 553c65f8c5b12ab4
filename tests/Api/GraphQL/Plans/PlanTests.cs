using System.Text.Json.Nodes;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.GraphQL.Plans;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Plans;

/// <summary>Answers by plan beside the engine's own, to the byte: data, errors, cost.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private const int Queries = 600;

    private readonly GraphQLHost _planned = new();
    private readonly GraphQLHost _plain = new() { Settings = new GraphQLSettings { PointsPerMinute = 0, WithoutPlans = true } };

    public async Task InitializeAsync()
    {
        await _planned.InitializeAsync();
        await _plain.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _planned.DisposeAsync();
        await _plain.DisposeAsync();
    }

    [Fact]
    public async Task Six_hundred_random_queries_are_answered_as_the_engine_does()
    {
        var (whole, failed, wrong) = (0, 0, new List<string>());
        for (var seed = 0; seed < Queries; seed++)
        {
            var query = RandomQuery.Of(seed);

            // Twice with other variables: the second time the plan is known.
            foreach (var variables in new object[] { new { yes = true, code = "program-03" }, new { yes = false, few = 3 } })
            {
                var (one, other) = (await Text(_planned, query, variables), await Text(_plain, query, variables));
                if (one != other)
                {
                    wrong.Add($"{seed}: {query}\n{one}\n{other}");
                }

                var answer = JsonNode.Parse(other)!;
                whole += answer["errors"] is null ? 1 : 0;
                failed += answer["errors"] is not null && answer["data"] is not null ? 1 : 0;
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n{string.Join("\n\n", wrong.Take(3))}");
        Assert.True(whole > Queries / 2, $"only {whole} answers are without an error");
        Assert.True(failed > 20, $"only {failed} answers have an error in part");
    }

    [Theory]
    [InlineData("{ programs { nodes { slug } } programs { nodes { name } totalCount } }")]
    [InlineData("{ programs { nodes { ...A ...B } } } fragment A on Program { county { name } } fragment B on Opportunity { county { code } }")]
    [InlineData("{ a: district(slug: \"vancouver\") { county { ... on Node { id } ... on County { id name } } } }")]
    [InlineData("{ nodes(ids: [\"UHJvZ3JhbTpwcm9ncmFtLTAx\", \"R29hbDp4\"]) { id __typename ... on Opportunity { slug ... on Program { seats } } } }")]
    [InlineData("{ districts { nodes { rural: ruralStudentsPercent latitude countyNames dateSeen enrollment { schoolYear value sharePercent status } } } }")]
    [InlineData("{ programs(first: 0) { totalCount } districts { nodes { slug } } }")]
    [InlineData("{ programs(after: \"x\") { nodes { slug } } districts { nodes { programs(first: 101) { totalCount } } } }")]
    [InlineData("{ __schema { queryType { name } } districts { totalCount } }")]
    [InlineData("{ __type(name: \"Program\") { name kind } }")]
    public async Task What_is_easily_got_wrong_is_the_same(string query) =>
        Assert.Equal(await Text(_plain, query, null), await Text(_planned, query, null));

    [Theory]
    [InlineData("{ districts { nodes { name enrollment { value group { label } } } } }", true)]
    [InlineData("{ __schema { queryType { name } } }", false)]
    [InlineData("{ programs(first: 0) { totalCount } }", false)]
    public async Task A_plan_answers_what_goes_well_and_the_engine_all_else(string query, bool planned)
    {
        using var asking = new Asking(_planned.Release!, "", CancellationToken.None);
        var result = await _planned.Services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = _planned.Services.GetRequiredService<ISchema>(),
            Query = query,
            Root = _planned.Release,
            UserContext = asking,
            RequestServices = _planned.Services,
        });
        Assert.Equal(planned, result.Data is PlanAnswer);
        Assert.True(result.Executed);
    }

    [Fact]
    public async Task Nothing_of_an_answer_that_failed_half_way_is_counted_or_sent_twice()
    {
        const string Query = "{ districts { nodes { slug } } programs(first: 0) { totalCount } }";
        var answer = JsonNode.Parse(await Text(_planned, Query, null))!;
        Assert.Equal(TinyRelease.Content().Districts.Count, (int)answer["extensions"]!["cost"]!["rows"]!);
        Assert.Single(answer["errors"]!.AsArray());
    }

    private static async Task<string> Text(GraphQLHost host, string query, object? variables)
    {
        using var response = await host.Post(query, variables);
        return await response.Content.ReadAsStringAsync();
    }
}
