using CareerConnect.Site.Wording;
using Microsoft.AspNetCore.Components;

namespace CareerConnect.Site.Components;

/// <summary>A component that draws a part of a page.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    /// <summary>The words of the page's language.</summary>
    protected Phrases W => Page.Words;
}
