using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CareerConnect.Site.Preview;

/// <summary>
/// Brings every open page up to date after a build, and shows what is wrong in place of it after one that failed. The script
/// is a file of its own, as the policy in netlify.toml wants, and put into pages on their way out: no built file has it.
/// </summary>
public static class LiveReload
{
    private const string Folder = "/preview-only/";
    private const string Tag = "<script src=\"" + Folder + "reload.js\" defer></script>";

    private const string Script = """
        // Loads the page again when the site has been built. It asks for builds after its own, so none is missed.
        const build = document.currentScript.nextElementSibling?.content;
        const source = new EventSource('/preview-only/builds?after=' + (build ?? ''));
        source.onmessage = () => { source.close(); location.reload(); };

        """;

    /// <summary>Adds what a preview has and a site has not; before the files of the site.</summary>
    public static void MapLiveReload(this WebApplication app, PreviewState state)
    {
        app.Use((http, next) => state.Problems is { } problems && IsPage(http.Request) ? ShowAsync(http, problems, state) : next(http));
        app.MapGet(Folder + "reload.js", () => Results.Text(Script.ReplaceLineEndings("\n"), "text/javascript"));
        app.MapGet(Folder + "builds", (int? after, CancellationToken ct) =>
            TypedResults.ServerSentEvents(NextAsync(state, after ?? state.Build, ct)));
    }

    /// <summary>A page of the site with the script in it.</summary>
    public static byte[] Into(byte[] html, PreviewState state) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(html).Replace("</head>", $"{Head(state)}</head>", StringComparison.Ordinal));

    private static string Head(PreviewState state) => $"{Tag}<meta name=\"preview-build\" content=\"{state.Build}\">";

    // A page, asked for by a browser: not the api, nor a file.
    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
        && !request.Path.StartsWithSegments("/graphql");

    private static async Task ShowAsync(HttpContext http, IReadOnlyList<string> problems, PreviewState state)
    {
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        var lines = string.Concat(problems.Select(p => $"<li><code>{HtmlEncoder.Default.Encode(p)}</code></li>"));
        await http.Response.WriteAsync(
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The site cannot be built</title>"
            + "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
            + $"{Head(state)}</head><body><main><h1>The site cannot be built</h1><ul>{lines}</ul>"
            + "<p>Mend it and save: this page goes on by itself. The site as it was before is untouched.</p></main></body></html>",
            http.RequestAborted);
    }

    private static async IAsyncEnumerable<SseItem<string>> NextAsync(
        PreviewState state, int after, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return new SseItem<string>($"{await state.AfterAsync(after, ct)}");
    }
}
