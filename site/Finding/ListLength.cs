namespace CareerConnect.Site.Finding;

/// <summary>How long a page of a list may be, and how long a list that is filtered.</summary>
public static class ListLength
{
    /// <summary>So many cards are not too long for a phone, and with styles and script well under 30 KB on the wire.</summary>
    public const int PartSize = 60;

    /// <summary>So many lines of a name and a few words: they are shorter than a card.</summary>
    public const int LinesSize = 120;

    /// <summary>
    /// Who filters a list fetches all its parts. So many are a few hundred KB on the wire and a second of a phone's; a whole
    /// state's list is twenty times that, so it leads to shorter ones instead.
    /// </summary>
    public const int MostFilteredParts = 40;

    /// <summary>Whether a list is short enough to be filtered in a browser.</summary>
    /// <param name="count">The items of the list.</param>
    /// <param name="size">The most items of a part.</param>
    public static bool CanFilter(int count, int size = PartSize) => count <= size * MostFilteredParts;
}
