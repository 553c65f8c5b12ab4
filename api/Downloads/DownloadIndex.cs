using System.Text.Json.Nodes;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>What there is to download: every table with what a row of it is, and where.</summary>
internal static class DownloadIndex
{
    public static JsonObject Of(Release release, IReadOnlyList<Download> all) => new()
    {
        ["release"] = release.Identity,
        ["synthetic"] = release.Content.Sources.Any(s => s.Synthetic),
        ["dictionary"] = "/data/datapackage.json",
        ["tables"] = new JsonArray([.. all.Select(d => (JsonNode)new JsonObject
        {
            ["name"] = d.Name,
            ["description"] = d.Description,
            ["rows"] = d.Rows,
            ["csv"] = $"/data/{d.Name}.csv",
            ["json"] = $"/data/{d.Name}.json",
        })]),
    };
}
