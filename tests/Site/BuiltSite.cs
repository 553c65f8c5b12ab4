using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Api.Data;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>The sample site, built once for many tests.</summary>
public class BuiltSite : IAsyncLifetime
{
    private SiteHost? _host;

    public SiteHost Host => _host!;

    public CareerConnect.Site.BuildReport? Report { get; private set; }

    /// <summary>What it is built from.</summary>
    protected virtual Release Release => SampleSite.Release();

    public async Task InitializeAsync()
    {
        _host = await SiteHost.StartAsync(Release);
        Report = await _host.BuildAsync();
    }

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    public IHtmlDocument Page(string address) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(
            Host.Output, (address.EndsWith('/') ? address + "index.html" : address)[1..])));

    /// <summary>All that a reader of a page reads, white space as one space.</summary>
    public string Text(string address, string selector = "main") =>
        string.Join(' ', Page(address).QuerySelector(selector)!.Descendants<IText>().SelectMany(
            text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
