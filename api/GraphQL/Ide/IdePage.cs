using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.GraphQL.Ide;

/// <summary>The page a browser gets at the endpoint: its three files, under a policy that allows them and nothing else.</summary>
internal static class IdePage
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly byte[] Page = Read("ide.html");

    /// <summary>True for a browser that opens the address: it asks nothing, and for HTML before all else.</summary>
    public static bool IsWanted(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (!request.QueryString.HasValue || request.Query.Count == 0)
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.OrderByDescending(a => a.Quality ?? 1).FirstOrDefault() is { } first
        && first.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase);

    public static Task Answer(HttpContext http)
    {
        http.Response.Headers.Vary = "Accept";
        return WriteAsync(http, "text/html", Page);
    }

    public static void MapIdeFiles(this IEndpointRouteBuilder endpoints)
    {
        var (script, style) = (Read("ide.js"), Read("ide.css"));
        endpoints.MapGet("/graphql/ide.js", http => WriteAsync(http, "text/javascript", script));
        endpoints.MapGet("/graphql/ide.css", http => WriteAsync(http, "text/css", style));
    }

    private static Task WriteAsync(HttpContext http, string type, byte[] bytes)
    {
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
