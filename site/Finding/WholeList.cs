using System.Text.RegularExpressions;

namespace CareerConnect.Site.Finding;

/// <summary>
/// A list that is filtered is marked with data-list, and each of its parts links to all of them: a browser fetches those by
/// their links (find.js). Where it can fetch nothing, the first part has to hold the whole list. One too long to be filtered
/// is not marked, for it is nowhere to be whole.
/// </summary>
public static partial class WholeList
{
    /// <summary>A page whose list holds the items of all parts and leads to none; a page without such a list as it is.</summary>
    /// <param name="html">The page; of a list of several parts, the first.</param>
    /// <param name="read">A further part by its address on the site.</param>
    public static string Of(string html, Func<string, string> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (Links().Match(html) is not { Success: true } links || Items().Match(html) is not { Success: true } list)
        {
            return html;
        }

        var further = Address().Matches(links.Value).Skip(1).Select(a => Items().Match(read(a.Groups[1].Value)).Groups[1].Value);
        var own = list.Groups[1];
        return html.Remove(links.Index, links.Length).Insert(own.Index + own.Length, string.Concat(further));
    }

    [GeneratedRegex("<nav class=\"pages\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Links();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Address();

    // No item of a list holds a list.
    [GeneratedRegex("<ul[^>]* data-list=\"[^>]*>(.*?)</ul>", RegexOptions.Singleline)]
    private static partial Regex Items();
}
