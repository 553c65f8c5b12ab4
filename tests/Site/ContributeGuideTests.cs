using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>The guide for who sends in, gone through from top to bottom: each request, and each answer that is printed.</summary>
public sealed partial class ContributeGuideTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private static readonly string Guide = Repository.Read("site/input/en/contribute.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_request_is_answered_as_printed()
    {
        var blocks = Fence().Matches(Guide).Select(m => (Language: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        Assert.True(blocks.Count(b => b.Language == "graphql") >= 7);
        var compared = 0;
        foreach (var (index, (language, text)) in blocks.Index())
        {
            if (language != "graphql")
            {
                continue;
            }

            if (text.StartsWith("# partner, once it was admitted", StringComparison.Ordinal))
            {
                await Admit();
            }

            var answer = await api.Data(text.StartsWith("# partner", StringComparison.Ordinal) ? api.PartnerKey : null, text);
            if (index + 1 < blocks.Count && blocks[index + 1].Language == "json")
            {
                var printed = JsonNode.Parse(blocks[index + 1].Text)!.ToJsonString();
                Assert.Equal(printed, Id().Replace(answer.ToJsonString(), "\"id\":\"SUBMISSION\""));
                compared++;
            }
        }

        Assert.Equal(blocks.Count(b => b.Language == "json"), compared);
    }

    [SkippableFact]
    public async Task The_line_for_curl_sends_in()
    {
        Skip.IfNot(File.Exists("/usr/bin/curl"), "curl is not installed");
        var line = Fence().Matches(Guide).Single(m => m.Groups[1].Value == "sh").Groups[2].Value
            .Replace("http://localhost:5080", api.Address.OriginalString.TrimEnd('/'), StringComparison.Ordinal);
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, ArgumentList = { "-c", line } };
        start.Environment["KEY"] = api.PartnerKey;
        using var process = Process.Start(start)!;
        var answer = JsonNode.Parse(await process.StandardOutput.ReadToEndAsync())!;
        Assert.Equal("WAITING", (string?)answer["data"]!["submitOffer"]!["submission"]!["state"]);
    }

    private async Task Admit()
    {
        var waiting = await api.Data(
            api.StaffKey, """{ submissions(where: { title: { eq: "Welding for beginners" } }) { nodes { id version } } }""");
        await api.Approve(waiting["submissions"]!["nodes"]![0]!);
        await api.Publish();
    }

    [GeneratedRegex("```([a-z]+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("\"id\":\"[0-9a-f]{24}\"")]
    private static partial Regex Id();
}
