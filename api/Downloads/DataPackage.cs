using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Downloads;

/// <summary>
/// The data dictionary: what each table and column says, keys, and where the facts come from, as a Frictionless data
/// package (https://datapackage.org/standard/data-package/). Each source keeps its own licence: there is none for all.
/// </summary>
internal static class DataPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    public static JsonObject Of(Release release, IReadOnlyList<Download> downloads) => new()
    {
        ["$schema"] = Profile,
        ["name"] = "careerconnect",
        ["id"] = release.Identity,
        ["version"] = release.Identity,
        ["title"] = release.Content.Region.Network,
        ["description"] = "Published facts of career-connected learning. An empty cell is not known, or withheld: its "
            + "status says which. Rows whose synthetic column is true are made up, not real, and never to be quoted. In CSV, a "
            + "text that a spreadsheet would take for a formula has an apostrophe before it, and lists are JSON arrays.",
        ["homepage"] = release.Content.Region.Website,
        ["synthetic"] = release.Content.Sources.Any(s => s.Synthetic),
        ["sources"] = new JsonArray([.. release.Content.Sources.Select(Source)]),
        ["resources"] = new JsonArray([.. downloads.Select(d => Resource(release, d, downloads))]),
    };

    private static JsonObject Resource(Release release, Download download, IReadOnlyList<Download> all) => new()
    {
        ["name"] = download.Name,
        ["type"] = "table",
        ["path"] = $"{download.Name}.csv",
        ["description"] = download.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["rows"] = download.Rows,
        ["sources"] = new JsonArray([.. download.Sources.Select(key => Source(release.Sources[key]))]),
        ["schema"] = download.Schema(all),
    };

    private static JsonObject Source(DataSource source)
    {
        var named = new JsonObject
        {
            ["title"] = source.Title,
            ["version"] = source.Period,
            ["key"] = source.Key,
            ["publisher"] = source.Publisher,
            ["dateSeen"] = Cell.Text(source.DateSeen),
            ["licence"] = source.Licence,
            ["synthetic"] = source.Synthetic,
        };
        if (source.Url is { } url)
        {
            named["path"] = url;
        }

        return named;
    }
}
