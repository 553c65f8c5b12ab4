using System.Text.Json.Nodes;
using Xunit;

namespace CareerConnect.Tests.Site.LinkedData;

public sealed class LinkedDataTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void A_program_says_what_it_is_and_leaves_out_what_nobody_states()
    {
        var program = Thing("/programs/program-01/", "EducationalOccupationalProgram");
        Assert.Equal("Prep", (string?)program["programType"]);
        Assert.Equal("Welding", (string?)program["name"]);
        Assert.Equal(SampleSite.ApplyUrl, (string?)program["sameAs"]);
        Assert.Equal("Clínica Peña", (string?)program["provider"]![0]!["name"]);
        Assert.Equal("http://localhost:5080/partners/clinica-pena/", (string?)program["provider"]![0]!["url"]);
        Assert.False(program.ContainsKey("applicationDeadline"));
        Assert.False(program.ContainsKey("offers"));
        Assert.Equal("2027-01-07", (string?)Thing("/programs/program-07/", "EducationalOccupationalProgram")["applicationDeadline"]);
    }

    [Fact]
    public void A_launch_program_is_work_based()
    {
        var program = Thing("/programs/program-02/", "WorkBasedProgram");
        Assert.Equal("Launch", (string?)program["programType"]);
    }

    [Fact]
    public void An_event_has_its_day_and_place()
    {
        var fair = Thing("/events/career-fair/", "Event");
        Assert.Equal("2019-04-02", (string?)fair["startDate"]);
        Assert.Equal("Clark County", (string?)fair["location"]!["name"]);
        Assert.True((bool?)fair["isAccessibleForFree"]);
    }

    [Fact]
    public void A_partner_is_an_organization_with_the_id_its_programs_name() =>
        Assert.Equal(
            (string?)Thing("/programs/program-01/", "EducationalOccupationalProgram")["provider"]![0]!["@id"],
            (string?)Thing("/partners/clinica-pena/", "Organization")["@id"]);

    [Fact]
    public void The_way_from_home_is_said_in_order_in_the_pages_language()
    {
        var steps = Thing("/es/programs/program-01/", "BreadcrumbList")["itemListElement"]!.AsArray();
        Assert.Equal(["Inicio", "Programas", "Welding"], steps.Select(s => (string?)s!["name"]));
        Assert.Equal([1, 2, 3], steps.Select(s => (int)s!["position"]!));
        Assert.Equal("http://localhost:5080/es/programs/", (string?)steps[1]!["item"]);
    }

    [Fact]
    public async Task Nothing_in_it_can_end_the_script_element()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [.. content.Programs.Select(p => p with { Name = "</script><img src=x>" })],
        }));
        await host.BuildAsync(host.Settings with { OfflineCopy = false });
        var page = await File.ReadAllTextAsync(Path.Combine(host.Output, "programs", "program-01", "index.html"));
        Assert.DoesNotContain("</script><img", page, StringComparison.Ordinal);
        Assert.Contains("\\u003C/script\\u003E", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_program_has_a_file_for_the_credential_registry()
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Host.Output, "programs", "program-02", "ctdl.json")))!;
        Assert.Equal("ceterms:LearningProgram", (string?)file["@type"]);
        Assert.Equal("carpentry", (string?)file["ceterms:name"]!["en-US"]);
        Assert.Equal("http://localhost:5080/programs/program-02/#program", (string?)file["@id"]);
        Assert.Equal("learnMethod:WorkBased", (string?)file["ceterms:learningMethodType"]!["ceterms:targetNode"]);
        Assert.Null(file["ceterms:availableAt"]);
        Assert.Null(file["ceterms:ctid"]);
    }

    [Theory]
    [InlineData("/programs/program-01/", "Welding")]
    [InlineData("/es/partners/", "Socios")]
    public void A_shared_link_has_a_card(string address, string title)
    {
        var page = site.Page(address);
        Assert.Equal(title, Meta("og:title"));
        Assert.Equal("http://localhost:5080" + address, Meta("og:url"));
        var image = new Uri(Meta("og:image")).AbsolutePath[1..];
        Assert.EndsWith(".png", image, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Host.Output, image)));

        string Meta(string name) => page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!;
    }

    private JsonObject Thing(string address, string type) => JsonNode.Parse(
            site.Page(address).QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!
        .AsArray().Select(n => n!.AsObject()).Single(n => (string?)n["@type"] == type);
}
