using System.Collections.Concurrent;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>Keeps what a report tells of a page while the page is there.</summary>
internal sealed class PageLook(PageWeights weights, ConcurrentDictionary<string, PageFacts> seen) : IPageLook
{
    private readonly PlainPage _plain = new();

    public void See(scoped in HtmlReader part) => _plain.See(part);

    public void Done(SitePage page, PageText text) => seen[page.Address.Value] = PageFacts.Of(text, _plain.Title, weights);
}
