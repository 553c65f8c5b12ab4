using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Parts that many pages show alike, such as the cards of lists: each is drawn once, and what is noted then is noted of
/// every page that shows it. Workers share them; two may draw the same part at a time, to the same text.
/// </summary>
public sealed class DrawnParts(IServiceProvider services)
{
    // With so many they are all forgotten: what is kept must not grow with the site.
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<PartKey, (string Html, PageNotes? Notes)> _parts = new();
    private int _count;

    /// <summary>The text of a part, which is drawn where it is not known.</summary>
    public MarkupString Of(PartKey key, RenderFragment content)
    {
        if (!_parts.TryGetValue(key, out var part))
        {
            if (Interlocked.Increment(ref _count) > Most)
            {
                _parts.Clear();
                _count = 0;
            }

            _parts[key] = part = Draw(content);
        }

        if (part.Notes is not null)
        {
            PageNotes.Current?.Add(part.Notes);
        }

        return new MarkupString(part.Html);
    }

    private (string Html, PageNotes? Notes) Draw(RenderFragment content)
    {
        var page = PageNotes.Current;
        var notes = PageNotes.Begin();
        try
        {
            using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Part.Content)] = content });

            // Nothing in a part waits: the task is done as soon as it is there.
            var html = renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<Part>(parameters).ToHtmlString());
            return (html.GetAwaiter().GetResult(), notes.Any ? notes : null);
        }
        finally
        {
            PageNotes.Resume(page);
        }
    }

    private sealed class Part : ComponentBase
    {
        [Parameter]
        public required RenderFragment Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }
}
