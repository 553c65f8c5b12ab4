using System.Globalization;
using System.Text.Json.Nodes;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.LinkedData;

/// <summary>The figures of a page, for search engines of data sets: schema.org Dataset, a DataDownload for each file.</summary>
public static class DatasetText
{
    /// <summary>The data set of a page; none where nothing is drawn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What the data set is called.</param>
    /// <param name="description">What it is about.</param>
    /// <param name="place">The place it is about.</param>
    /// <param name="charts">The page's charts.</param>
    public static IReadOnlyList<JsonObject> Of(
        PageContext page, string name, string description, string place, IEnumerable<ChartData> charts)
    {
        var drawn = charts.Where(c => c.Drawn).ToList();
        if (drawn.Count == 0)
        {
            return [];
        }

        var sources = drawn.SelectMany(c => c.Sources).DistinctBy(s => s.Key).OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var mark = sources.Any(s => s.Synthetic) ? page.Words[Word.DemonstrationMark] : null;
        var region = page.Site.Facts.Region;
        return
        [
            new JsonObject
            {
                ["@type"] = "Dataset",
                ["@id"] = page.Canonical + "#dataset",
                ["name"] = mark is null ? name : $"{name} ({mark})",
                ["description"] = mark is null ? description : $"{mark}. {description}",
                ["url"] = page.Canonical.AbsoluteUri,
                ["inLanguage"] = page.Words.Locale,
                ["version"] = page.Site.Facts.Release.Identity,
                ["dateModified"] = page.Site.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["isAccessibleForFree"] = true,
                ["spatialCoverage"] = new JsonObject { ["@type"] = "Place", ["name"] = place },
                ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = region.Network, ["url"] = region.Website },
                ["isBasedOn"] = new JsonArray(
                    [.. sources.Select(s => JsonValue.Create(Address(page, page.SourceHref(s.Key))))]),
                ["distribution"] = new JsonArray([.. drawn.Select(c => new JsonObject
                {
                    ["@type"] = "DataDownload",
                    ["name"] = c.FileName,
                    ["encodingFormat"] = "text/csv",
                    ["contentUrl"] = Address(page, page.Href(page.Path.Beside(c.FileName))),
                })]),
            },
        ];
    }

    private static string Address(PageContext page, string href) => new Uri(page.Site.Settings.BaseUrl, href).AbsoluteUri;
}
