using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.Downloads;

/// <summary>The release without GraphQL: /data/ lists its tables, and each is there as CSV and as JSON.</summary>
public static class DownloadEndpoints
{
    // A new build may write the same release otherwise.
    private static readonly string Build = typeof(DownloadEndpoints).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>Answers below /data/.</summary>
    /// <param name="endpoints">The host's routes.</param>
    /// <param name="current">Gives the release in force, or null while none is loaded.</param>
    /// <param name="describe">Gives what a noun or its property says of itself.</param>
    public static void MapDownloads(
        this IEndpointRouteBuilder endpoints, Func<Release?> current, Func<MemberInfo, string> describe)
    {
        var known = new ConditionalWeakTable<Release, IReadOnlyList<Download>>();
        Map("/data", "application/json", (http, release, all) => DownloadPage.IsWanted(http.Request)
            ? DownloadPage.WriteAsync(http, release, all)
            : WriteAsync(http, DownloadIndex.Of(release, all)));
        Map("/data/datapackage.json", "application/json", (http, release, all) =>
            WriteAsync(http, DataPackage.Of(release, all)));
        Map("/data/{table}.csv", "text/csv", async (http, _, all) =>
        {
            if (await Find(http, all, "csv") is { } table)
            {
                await using var rows = new CsvRows(http.Response.Body);
                await table.WriteAsync(rows, http.RequestAborted);
            }
        });
        Map("/data/{table}.json", "application/json", async (http, _, all) =>
        {
            if (await Find(http, all, "json") is { } table)
            {
                using var rows = new JsonRows(http.Response.BodyWriter);
                await table.WriteAsync(rows, http.RequestAborted);
            }
        });

        void Map(string pattern, string type, Func<HttpContext, Release, IReadOnlyList<Download>, Task> answer) =>
            endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], async http =>
            {
                http.Response.Headers.AccessControlAllowOrigin = "*";
                http.Response.Headers.AccessControlExposeHeaders = "ETag, X-Release, Content-Disposition";
                http.Response.Headers.XContentTypeOptions = "nosniff";
                http.Response.Headers.Vary = "Accept";
                if (current() is not { } release)
                {
                    await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "No release is loaded yet: try again soon.");
                }
                else if (!IsKnown(http, release))
                {
                    http.Response.ContentType = $"{type}; charset=utf-8";
                    await answer(http, release, known.GetValue(release, r => DownloadList.Of(r, describe)));
                }
            });
    }

    private static bool IsKnown(HttpContext http, Release release)
    {
        var form = DownloadPage.IsWanted(http.Request) ? "-html" : "";
        var tag = new EntityTagHeaderValue($"\"{release.Identity[..Math.Min(32, release.Identity.Length)]}-{Build}{form}\"");
        http.Response.Headers["X-Release"] = release.Identity;
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "public, no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Tag == tag.Tag || t.Tag == "*");
        if (known)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
        }

        return known;
    }

    private static async Task<Download?> Find(HttpContext http, IReadOnlyList<Download> all, string form)
    {
        var name = (string?)http.GetRouteValue("table");
        var table = all.FirstOrDefault(d => d.Name == name);
        if (table is null)
        {
            http.Response.Headers.Remove(HeaderNames.ETag);
            await RefuseAsync(
                http, StatusCodes.Status404NotFound, $"There is no such table. There are {string.Join(", ", all.Select(d => d.Name))}.");
        }
        else
        {
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"{table.Name}.{form}\"";
        }

        return table;
    }

    private static Task WriteAsync(HttpContext http, JsonObject value) =>
        http.Response.WriteAsync(value.ToJsonString(DownloadJson.Options), http.RequestAborted);

    private static Task RefuseAsync(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { error = message }, http.RequestAborted);
    }
}
