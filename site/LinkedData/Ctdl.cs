using System.Text;
using System.Text.Json.Nodes;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.LinkedData;

/// <summary>
/// A program in the Credential Transparency Description Language, for who takes it into the Credential Registry. What no source
/// states is left out. So it has less than the registry asks of a learning program (https://credreg.net/registry/policy): its
/// publisher gives a CTID, writes a description, and says the life cycle status where nobody knows it.
/// </summary>
public static class Ctdl
{
    private const string Context = "https://credreg.net/ctdl/schema/context/json";

    public static IEnumerable<SiteFile> Files(SiteContext site)
    {
        var page = new PageContext { Site = site, Words = site.Languages[0], Path = Paths.Home };
        return site.Opportunities.All.OfType<ProgramDetail>().Select(program => new SiteFile(
            Paths.Ctdl(program.Slug), "CTDL", () => Encoding.UTF8.GetBytes(JsonText.Indented(Of(program, page)))));
    }

    private static JsonObject Of(ProgramDetail item, PageContext page)
    {
        var url = page.Full(item.Path).AbsoluteUri;
        var node = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = "ceterms:LearningProgram",
            ["@id"] = url + "#program",
            ["ceterms:name"] = Text(item.Name),
            ["ceterms:subjectWebpage"] = item.Url is null ? url : SafeUrl.Parse(item.Url).Value,
            ["ceterms:offeredBy"] = new JsonArray([.. Providers(item, page)]),
            ["ceterms:inLanguage"] = new JsonArray("en-US"),
        };
        if (item.Level == "LAUNCH")
        {
            node["ceterms:learningMethodType"] = Alignment("learnMethod:WorkBased", "Work-Based Learning");
        }

        if (item.Status is "CURRENT" or "HISTORIC")
        {
            node["ceterms:lifeCycleStatusType"] = item.Status == "CURRENT"
                ? Alignment("lifeCycle:Active", "Active")
                : Alignment("lifeCycle:Ceased", "Ceased");
        }

        if (item is { City: { } city, County: { } county, LocationBasis: "SITE" or "SOURCE" })
        {
            node["ceterms:availableAt"] = new JsonArray(new JsonObject
            {
                ["@type"] = "ceterms:Place",
                ["ceterms:addressLocality"] = Text(city),
                ["ceterms:subRegion"] = Text(county.Name + " County"),
                ["ceterms:addressRegion"] = Text(page.Site.Facts.Region.State),
                ["ceterms:addressCountry"] = Text("United States"),
            });
        }

        if (item.CostText is not null)
        {
            node["ceterms:estimatedCost"] = new JsonArray(new JsonObject
            {
                ["@type"] = "ceterms:CostProfile",
                ["ceterms:description"] = Text(item.CostText),
                ["ceterms:costDetails"] = item.SourceUrl ?? url,
            });
        }

        if (item.LengthText is not null)
        {
            node["ceterms:estimatedDuration"] = new JsonArray(new JsonObject
            {
                ["@type"] = "ceterms:DurationProfile",
                ["ceterms:description"] = Text(item.LengthText),
            });
        }

        if (item.Eligibility is not null)
        {
            node["ceterms:entryCondition"] = new JsonArray(new JsonObject
            {
                ["@type"] = "ceterms:ConditionProfile",
                ["ceterms:description"] = Text(item.Eligibility),
            });
        }

        return node;
    }

    private static IEnumerable<JsonNode> Providers(ProgramDetail item, PageContext page) => item.Providers.Count == 0
        ? [Organization(item.ProviderText, null)]
        : item.Providers.Select(p => Organization(p.Name, page.Full(Paths.Partner(p.Slug))));

    private static JsonObject Organization(string name, Uri? page)
    {
        var node = new JsonObject { ["@type"] = "ceterms:Organization", ["ceterms:name"] = Text(name) };
        if (page is not null)
        {
            node["@id"] = page.AbsoluteUri + "#partner";
        }

        return node;
    }

    private static JsonObject Alignment(string node, string name) => new()
    {
        ["@type"] = "ceterms:CredentialAlignmentObject",
        ["ceterms:targetNode"] = node,
        ["ceterms:targetNodeName"] = Text(name),
    };

    private static JsonObject Text(string text) => new() { ["en-US"] = text };
}
