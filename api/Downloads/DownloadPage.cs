using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>The list of tables for people: /data/ in a browser. Programs get the same as JSON.</summary>
internal static class DownloadPage
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}"
        + "table{border-collapse:collapse}caption{text-align:left}th,td{text-align:left;vertical-align:top;"
        + "padding:.4rem .8rem .4rem 0;border-top:1px solid}.n{text-align:right}"
        + "@media(max-width:40rem){thead{position:absolute;left:-99rem}tr,th,td{display:block;border:0;padding:.1rem 0}"
        + "tr{border-top:1px solid;padding:.5rem 0}.n{text-align:left}.n:after{content:' rows'}}";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>True for a browser: who names HTML before anything else.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Headers.Accept.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext http, Release release, IReadOnlyList<Download> all)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return http.Response.WriteAsync(Html(release, all), http.RequestAborted);
    }

    private static string Html(Release release, IReadOnlyList<Download> all)
    {
        var made = release.Content.Sources.Any(s => s.Synthetic)
            ? "<p><strong>Some figures here are made up for demonstration.</strong> The column <code>synthetic</code> marks them.</p>"
            : "";
        var rows = string.Concat(all.Select(d => $"""
            <tr><th scope="row">{d.Name}</th><td>{Text(d.Description)}</td><td class="n">{d.Rows.ToString("N0", CultureInfo.InvariantCulture)}</td>
            <td><a href="/data/{d.Name}.csv" aria-label="{d.Name} as CSV">CSV</a> <a href="/data/{d.Name}.json" aria-label="{d.Name} as JSON">JSON</a></td></tr>

            """));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>Tables to download</title>
            <link rel="alternate" type="application/json" href="/data/datapackage.json">
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>Tables to download</h1>
            <p>Every table of the release, as CSV for a spreadsheet and as JSON. <a href="/data/datapackage.json">The data dictionary</a>
            explains every column; each row names its source. An empty value with the status SUPPRESSED is withheld to protect
            students; it is not zero. To ask questions instead, open <a href="/graphql">GraphQL</a>.</p>
            {made}
            <table>
            <caption>Release {release.Identity[..Math.Min(12, release.Identity.Length)]}</caption>
            <thead><tr><th scope="col">Table</th><th scope="col">What a row is</th><th scope="col" class="n">Rows</th><th scope="col">Download</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </main>
            </body>
            </html>

            """;
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
