using System.Collections;
using System.Runtime.CompilerServices;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>
/// Kinds of pages in their order: those that ask nothing, those that ask all they show first, and those that ask as they go.
/// </summary>
internal sealed class PageKinds : IEnumerable<PageKinds.Kind>
{
    private readonly List<Kind> _kinds = [];

    public delegate IAsyncEnumerable<SitePage> Kind(GraphQLClient api, SiteContext site, CancellationToken ct);

    public delegate Task<IEnumerable<SitePage>> KindAtOnce(GraphQLClient api, SiteContext site, CancellationToken ct);

    public delegate IEnumerable<SitePage> KindOfNothing(SiteContext site);

    public void Add(Kind kind) => _kinds.Add(kind);

    public void Add(KindOfNothing kind) => _kinds.Add((_, site, _) => kind(site).ToAsyncEnumerable());

    public void Add(KindAtOnce kind)
    {
        _kinds.Add(PagesAsync);

        async IAsyncEnumerable<SitePage> PagesAsync(
            GraphQLClient api, SiteContext site, [EnumeratorCancellation] CancellationToken ct)
        {
            foreach (var page in await kind(api, site, ct))
            {
                yield return page;
            }
        }
    }

    public IEnumerator<Kind> GetEnumerator() => _kinds.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
