using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CareerConnect.Site.Components;

/// <summary>
/// A component that many pages show alike: it is drawn once a language and <see cref="Subject"/>, and knows no page. To ask
/// for the page's path in it stops the build.
/// </summary>
public abstract class SharedPart : IComponent
{
    private RenderHandle _handle;

    [CascadingParameter]
    public required PageContext Page { get; set; }

    [Inject]
    public required DrawnParts Parts { get; set; }

    /// <summary>The words of the page's language.</summary>
    protected Phrases W => Page.Words;

    /// <summary>What it shows; null of what is the same everywhere.</summary>
    protected virtual object? Subject => null;

    /// <summary>What else decides how it looks.</summary>
    protected virtual string? Form => null;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var html = Parts.Of(new PartKey(GetType(), W.Locale, Subject, Form), Draw);
        _handle.Render(builder => builder.AddMarkupContent(0, html));
        return Task.CompletedTask;
    }

    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    private void Draw(RenderTreeBuilder builder)
    {
        Page = Page.OfNone;
        builder.OpenComponent<CascadingValue<PageContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Page);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)BuildRenderTree);
        builder.CloseComponent();
    }
}
