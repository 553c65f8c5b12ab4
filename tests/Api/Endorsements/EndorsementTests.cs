using System.Text.Json.Nodes;
using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Endorsements;

public sealed class EndorsementTests : IClassFixture<GraphQLHost>
{
    private readonly GraphQLHost _host;

    public EndorsementTests(GraphQLHost host)
    {
        _host = host;
        host.Release = EquityRegion.Build(content => content with
        {
            Programs =
            [
                ProgramRows.Program("paid", ProgramLevel.Launch, null) with { Paid = YesNoUnknown.Yes, CredentialText = "AAS" },
                ProgramRows.Program("registered", ProgramLevel.Launch, null), ProgramRows.Program("reported", ProgramLevel.Launch, null),
                ProgramRows.Program("prep", ProgramLevel.Prep, null), ProgramRows.Program("silent", ProgramLevel.Prep, null),
            ],
            OpportunityDistricts = [],
            OpportunityPartners = [],
            EndorsementEntries =
            [
                Entry("prep", "2021-05", EndorsementStatus.Applied), Entry("prep", "2022", EndorsementStatus.Declined),
                Entry("registered", "undated", EndorsementStatus.Automatic), Entry("reported", "2021", EndorsementStatus.Endorsed),
                Entry("reported", "undated", EndorsementStatus.Candidate),
            ],
            ElementEvidence =
            [
                Evidence("prep", LaunchElement.PaidWork, YesNoUnknown.No, "Unpaid placements."),
                Evidence("prep", LaunchElement.CredentialOrCredits, YesNoUnknown.Yes, "AAS degree."),
            ],
        });
    }

    // It is of level Launch, pays and names a degree: nothing of that is an endorsement, nor evidence of an element.
    [Fact]
    public async Task Nothing_is_inferred()
    {
        var paid = await Of("paid");
        Assert.Equal("UNKNOWN", (string)paid["status"]!);
        Assert.Equal(["UNKNOWN", "UNKNOWN", "UNKNOWN"], paid["elements"]!.AsArray().Select(e => (string)e!["answer"]!));
        Assert.Equal(3, paid["missing"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_is_missing_to_become_launch_is_told_an_element_at_a_time()
    {
        var prep = await Of("prep");
        Assert.Equal(("DECLINED", "2022"), ((string)prep["status"]!, (string)prep["statusWhen"]!));
        Assert.Equal(
            [
                "It lacks supervised, paid work experience at a worksite.",
                "No source states classroom learning aligned to academic and employer standards.",
            ],
            prep["missing"]!.AsArray().Select(m => (string)m!));
        Assert.Equal(["2021-05 APPLIED", "2022 DECLINED"], prep["history"]!.AsArray().Select(h => $"{h!["when"]} {h["status"]}"));
    }

    [Fact]
    public async Task A_registered_apprenticeship_counts_by_law()
    {
        var registered = await Of("registered");
        Assert.Equal(("AUTOMATIC", null), ((string)registered["status"]!, (string?)registered["statusWhen"]));
        Assert.All(registered["elements"]!.AsArray(), e => Assert.Equal("YES", (string)e!["answer"]!));
        Assert.Empty(registered["missing"]!.AsArray());
    }

    [Fact]
    public async Task What_is_undated_does_not_outdo_what_has_a_date() =>
        Assert.Equal("ENDORSED", (string)(await Of("reported"))["status"]!);

    [Fact]
    public async Task The_list_holds_launch_programs_and_those_that_a_source_speaks_of() =>
        Assert.Equal(
            ["paid", "registered", "reported", "prep"],
            (await _host.Data("{ endorsements { program { slug } } }"))["endorsements"]!.AsArray().Select(e => (string)e!["program"]!["slug"]!));

    private async Task<JsonNode> Of(string slug) => (await _host.Data(
        $"{{ program(slug: \"{slug}\") {{ endorsement {{ status statusWhen missing elements {{ element answer evidence }} history {{ when status }} }} }} }}"))
        ["program"]!["endorsement"]!;

    private static EndorsementEntry Entry(string program, string when, EndorsementStatus status) =>
        new() { ProgramSlug = program, When = when, Status = status, SourceKey = "tests" };

    private static ElementEvidence Evidence(string program, LaunchElement element, YesNoUnknown answer, string evidence) =>
        new() { ProgramSlug = program, Element = element, Answer = answer, Evidence = evidence, SourceKey = "tests" };
}
