using System.Net;
using CareerConnect.Site.Generator;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// The pages of a built site as work for another generator, which is made easy for it: the main part of each page lies
/// ready, and it is set in the frame that all share. It asks nothing, draws no figure and checks nothing.
/// </summary>
internal sealed class ReadyPages
{
    private readonly string _frame;

    public IReadOnlyList<ReadyPage> Pages { get; }

    public ReadyPages(string site)
    {
        var files = SiteManifest.Read(site).Keys.Where(f => f.EndsWith("/index.html", StringComparison.Ordinal)).ToList();
        Pages = [.. files.Select(file => ReadyPage.Of(file[..^"/index.html".Length], File.ReadAllText(Path.Combine(site, file))))];
        var one = files.First(f => f.StartsWith("programs/", StringComparison.Ordinal) && f.Count('/') == 2);
        _frame = File.ReadAllText(Path.Combine(site, one));
    }

    /// <summary>The frame with a template's expressions in place of what differs from page to page.</summary>
    public string Frame(string path, string title, string description, string main)
    {
        var shown = ReadyPage.Of("", _frame);
        var address = _frame[_frame.IndexOf("programs/made-up-", StringComparison.Ordinal)..];
        return _frame.Replace(shown.Main, main, StringComparison.Ordinal)
            .Replace(address[..address.IndexOf("/\"", StringComparison.Ordinal)], path, StringComparison.Ordinal)
            .Replace(WebUtility.HtmlEncode(shown.Title), title, StringComparison.Ordinal)
            .Replace(WebUtility.HtmlEncode(shown.Description), description, StringComparison.Ordinal);
    }
}
