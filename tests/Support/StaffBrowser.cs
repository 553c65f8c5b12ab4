using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>
/// A browser as far as the staff page needs one: it keeps cookies and sends forms with what they hold. It stands on the
/// machine itself, where browsers take plain HTTP for safe enough for a secure cookie.
/// </summary>
public sealed class StaffBrowser(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = address,
    };

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>The header of each cookie as it was last set.</summary>
    public Dictionary<string, string> SetCookies { get; } = [];

    public async Task<HttpResponseMessage> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Send(request);
    }

    public async Task<IHtmlDocument> Page(string path)
    {
        using var response = await Get(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} {response.StatusCode}");
        return Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the form of a page that goes to an address, with some of its fields filled in.</summary>
    public Task<HttpResponseMessage> Submit(
        IHtmlDocument page, string action, params (string Name, string Value)[] fields) =>
        Send(page.Forms.Single(f => f.GetAttribute("action") == action), fields);

    /// <summary>Sends a form with some of its fields filled in.</summary>
    public async Task<HttpResponseMessage> Send(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .ToDictionary(i => i.Name!, i => i.Value);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(values) };
        return await Send(request);
    }

    public async Task SignIn(string key)
    {
        using var response = await Submit(await Page("/staff/sign-in"), "/staff/sign-in", ("key", key));
        Assert.Equal("/staff", response.Headers.Location?.OriginalString);
    }

    /// <summary>The same browser, sent to another node with the cookies it has.</summary>
    public StaffBrowser At(Uri node)
    {
        var browser = new StaffBrowser(node);
        foreach (var (name, value) in Cookies)
        {
            browser.Cookies[name] = value;
        }

        return browser;
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var response = await _http.SendAsync(request);
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var (name, value) = set.Split(';')[0].Split('=', 2) is [var n, var v] ? (n, v) : default;
            (Cookies[name], SetCookies[name]) = (value, set);
        }

        return response;
    }
}
