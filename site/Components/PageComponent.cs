using CareerConnect.Site.Wording;
using Microsoft.AspNetCore.Components;

namespace CareerConnect.Site.Components;

/// <summary>A component that draws a whole page from its model.</summary>
public abstract class PageComponent<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required PageContext Page { get; set; }

    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The words of the page's language.</summary>
    protected Phrases W => Page.Words;
}
