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
    public static void MapSiteFiles(this WebApplication app, string folder, StaticHostRules rules)
    {
        Directory.CreateDirectory(folder);
        var files = new PhysicalFileProvider(folder);
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
                    OnPrepareResponse = response => Prepare(response.Context, rules),
                });
            });

        // Files come before routes, or the fallback would be chosen for every page.
        app.UseRouting();
        app.MapFallback(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            Prepare(context, rules);
            await context.Response.SendFileAsync(files.GetFileInfo(rules.MissingPage(context.Request.Path)));
        });
    }

    private static void Prepare(HttpContext context, StaticHostRules rules)
    {
        context.Response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        foreach (var (name, value) in rules.HeadersOf(context.Request.Path))
        {
            context.Response.Headers[name] = value;
        }
    }
}
