using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerConnect.Site.Generator;

/// <summary>Draws one page with the framework's own component renderer.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    // The default encoder writes "José" as "Jos&#xE9;": unreadable sources, larger pages.
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<DrawnParts>()
        .BuildServiceProvider();

    /// <summary>The whole document, lines ended by LF.</summary>
    public async Task<DrawnPage> RenderAsync(SitePage page)
    {
        // A renderer keeps all it has drawn until it is disposed, and works for one thread: one a page.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var notes = PageNotes.Begin();
        var text = PageText.Take();
        try
        {
            await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary());
                var root = await renderer.RenderComponentAsync(page.Component, parameters);
                root.WriteHtmlTo(text);
            });
            text.Finish();
            return new DrawnPage(text, notes);
        }
        catch (SiteException error)
        {
            throw new SiteException(error.Failure, [.. error.Problems.Select(p => $"{page.Address}: {p}")]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new SiteException(
                SiteFailure.Failed, $"{page.Address}: {page.Component.Name} cannot be drawn: {error.Message}");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
