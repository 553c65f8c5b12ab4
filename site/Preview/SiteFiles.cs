using CareerConnect.Site.Generator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace CareerConnect.Site.Preview;

/// <summary>Serves a built site as its static host does: same headers, same page for what is missing, compressed.</summary>
public static class SiteFiles
{
    public static IServiceCollection AddSiteFiles(this IServiceCollection services) =>
        services.AddResponseCompression(options => options.MimeTypes =
        [
            "text/html", "text/css", "text/javascript", "image/svg+xml", "application/xml", "application/json",
            "application/ld+json", "application/atom+xml", "text/calendar", "text/csv", "text/plain",
        ]);

    /// <summary>Adds the files of a folder to a server; the folder may be replaced while it runs.</summary>
    /// <param name="app">The server.</param>
    /// <param name="folder">The built site.</param>
    /// <param name="rules">What its host is told.</param>
    /// <param name="preview">Given when open pages are to follow every build; null to serve just what is there.</param>
    public static void MapSiteFiles(this WebApplication app, string folder, StaticHostRules rules, PreviewState? preview = null)
    {
        Directory.CreateDirectory(folder);
        IFileProvider files = new PhysicalFileProvider(folder);
        app.UseRouting();
        app.UseMovedPages(folder);
        if (preview is not null)
        {
            app.MapLiveReload(preview);
            files = new PreviewFiles(files, preview);
        }

        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseWhen(
            context => files.GetFileInfo(context.Request.Path).Exists,
            site =>
            {
                site.UseResponseCompression();
                site.UseStaticFiles(new StaticFileOptions
                {
                    FileProvider = files,
                    ServeUnknownFileTypes = true,
                    OnPrepareResponse = response => Prepare(response.Context, folder, rules, preview),
                });
            });

        // What neither a route nor a file answers. Not a fallback route: it would be chosen before files are looked for.
        app.Use((context, next) => context.GetEndpoint() is null ? ShowMissingAsync(context) : next(context));

        async Task ShowMissingAsync(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            Prepare(context, folder, rules, preview);
            if (files.GetFileInfo(rules.MissingPage(context.Request.Path)) is { Exists: true } page)
            {
                await context.Response.SendFileAsync(page);
            }
        }
    }

    private static void Prepare(HttpContext context, string folder, StaticHostRules rules, PreviewState? preview)
    {
        var path = context.Request.Path;
        var own = HostHeaders.Read(Path.Combine(folder, HostHeaders.FileName), path);

        // A page of a preview says which build it is of, and so is never the one the browser has.
        context.Response.Headers.CacheControl = preview is null ? "public, max-age=0, must-revalidate" : "no-store";
        foreach (var (name, value) in rules.HeadersOf(path).Concat(own))
        {
            context.Response.Headers[name] = value;
        }
    }
}
