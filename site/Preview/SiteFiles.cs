using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace CareerConnect.Site.Preview;

/// <summary>Serves a built site as a static host does: folders by their index.html, what is missing by 404.html.</summary>
public static class SiteFiles
{
    /// <summary>Adds the pages of a folder to a server; the folder may be replaced while it runs.</summary>
    public static void MapSiteFiles(this WebApplication app, string folder)
    {
        Directory.CreateDirectory(folder);
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
        });

        // Files come before routes, or the fallback would be chosen for every page.
        app.UseRouting();
        app.MapFallback(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            var language = context.Request.Path.Value!.Split('/')[1];
            var own = files.GetFileInfo(language + "/404.html");
            await context.Response.SendFileAsync(own.Exists ? own : files.GetFileInfo("404.html"));
        });
    }
}
