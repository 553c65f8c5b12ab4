using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerConnect.Tests.Conformance;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>The guide for partners, tried: each example of it against the api over the committed facts.</summary>
public sealed partial class ApiGuideTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    private const string Address = "http://localhost:5080";

    private static readonly string Guide = Repository.Read("site/input/en/api.md").ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<string> Questions =
        [.. Guide.Split("\n## ").Skip(1)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Questions.Count)];

    [Fact]
    public void There_are_five_questions_each_with_every_way_to_ask()
    {
        Assert.Equal(5, Questions.Count);
        Assert.All(Questions, question => Assert.Equal(
            ["graphql", "json", "sh", "csharp", "python", "js", "powerquery", "text"],
            Fence().Matches(question).Select(m => m.Groups[1].Value)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_printed_answer_is_the_answer(int number)
    {
        var query = Block(number, "graphql");
        using var body = new StringContent(
            JsonSerializer.Serialize(new { query }), System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        AssertAnswer(number, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_csharp_example_asks_the_same(int number) =>
        Assert.Contains(Words(Block(number, "graphql")), Words(Block(number, "csharp")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_csharp_example_prints_the_answer(int number)
    {
        using var folder = new TemporaryFolder();
        var program = CSharpExample.Compile(AtThisApi(Block(number, "csharp")), folder);
        await RunAndCompare(number, new ProcessStartInfo("dotnet", [program]));
    }

    [SkippableTheory]
    [MemberData(nameof(Numbers))]
    public Task The_curl_example_prints_the_answer(int number) => Run(number, "sh", "curl", "sh", "-c");

    [SkippableTheory]
    [MemberData(nameof(Numbers))]
    public Task The_python_example_prints_the_answer(int number) => Run(number, "python", "python3", "python3", "-c");

    [SkippableTheory]
    [MemberData(nameof(Numbers))]
    public Task The_javascript_example_prints_the_answer(int number) =>
        Run(number, "js", "node", "node", "--input-type=module", "-e");

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_spreadsheet_example_names_a_table_and_columns_there_are(int number)
    {
        var formula = Block(number, "powerquery");
        var path = TableAddress().Match(formula).Groups[1].Value;
        Assert.Contains(path, Block(number, "text"), StringComparison.Ordinal);
        var header = (await api.Client.GetStringAsync(new Uri(path, UriKind.Relative))).Split('\n')[0];
        var column = ColumnName().Match(formula).Groups[1].Value;
        Assert.Contains($"\"{column}\"", header, StringComparison.Ordinal);
    }

    private async Task Run(int number, string block, string needed, params string[] command)
    {
        Skip.IfNot(NodeTools.IsInstalled(needed), $"{needed} is not installed");
        await RunAndCompare(number, new ProcessStartInfo(command[0], [.. command.Skip(1), AtThisApi(Block(number, block))]));
    }

    private string AtThisApi(string example) =>
        example.Replace(Address, api.Address.OriginalString.TrimEnd('/'), StringComparison.Ordinal);

    private static async Task RunAndCompare(int number, ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        AssertAnswer(number, output);
    }

    private static void AssertAnswer(int number, string answered)
    {
        var answer = JsonNode.Parse(answered)!;
        Assert.True(answer["errors"] is null, answered);
        Assert.Equal(
            JsonNode.Parse(Block(number, "json"))!["data"]!.ToJsonString(), answer["data"]!.ToJsonString());
    }

    private static string Block(int number, string language) =>
        Fence().Matches(Questions[number]).Single(m => m.Groups[1].Value == language).Groups[2].Value;

    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("```([a-z]+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("localhost:5080(/data/[a-z_]+\\.csv)")]
    private static partial Regex TableAddress();

    [GeneratedRegex(@"each \[([a-z_]+)\]")]
    private static partial Regex ColumnName();
}
