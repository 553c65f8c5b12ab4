using CareerConnect.Site.Generator;
using Microsoft.AspNetCore.Builder;

namespace CareerConnect.Site.Preview;

/// <summary>Follows the _redirects of a built site as its static host does: a file that is there comes first.</summary>
internal static class MovedPages
{
    public static void UseMovedPages(this WebApplication app, string folder) => app.Use((context, next) =>
    {
        if (Find(Path.Combine(folder, SitePath.Redirects.FileName), context.Request.Path) is not { } target)
        {
            return next(context);
        }

        context.Response.Redirect(target + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    // Read at each request: the folder is replaced by every build, and the file is short.
    private static string? Find(string file, string path) => !File.Exists(file) ? null : File.ReadLines(file)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(rule => rule.Length == 3 && rule[0].TrimEnd('/') == path.TrimEnd('/')).Select(rule => rule[1]).FirstOrDefault();
}
