using CareerConnect.Site.Generator;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CareerConnect.Tests.Site.Generator;

/// <summary>A page that is what a test says.</summary>
public sealed class TestPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Body { get; set; }

    public static SitePage At(string address, string body = "<p>Text</p>") => new()
    {
        Path = Path(address),
        Address = Path(address),
        Locale = "en",
        Component = typeof(TestPage),
        Parameters = new Dictionary<string, object?> { [nameof(Body)] = body },
    };

    /// <summary>What stays of such a page once it is written.</summary>
    internal static WrittenPage Written(string address) => new(
        At(address),
        new PageRecord(0, new Dictionary<string, UInt128>(), [], PageScan.Of(address, Html("")), default));

    public static string Html(string body, string head = "<title>T</title><meta name=description content=D>") =>
        $"<!DOCTYPE html><html lang=en><head>{head}</head><body><main><h1>H</h1>{body}</main></body></html>";

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(
        0, Body == "broken" ? throw new InvalidOperationException("it is broken") : Html(Body));

    private static SitePath Path(string address) => address.EndsWith(".html", StringComparison.Ordinal)
        ? SitePath.File(address[1..])
        : SitePath.Of(address.Split('/', StringSplitOptions.RemoveEmptyEntries));
}
