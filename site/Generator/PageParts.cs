namespace CareerConnect.Site.Generator;

/// <summary>What a page has of what each must have once, or must not have.</summary>
internal struct PageParts
{
    public bool Title, Language, Description, Synthetic, Banner;
    public int Mains, FirstHeadings, ImagesWithoutAlt;

    /// <summary>What is wrong with it.</summary>
    public readonly IEnumerable<string> Problems() =>
    [
        .. Wrong(!Title, "it has no title"),
        .. Wrong(!Language, "it does not say its language"),
        .. Wrong(!Description, "it has no description"),
        .. Wrong(Mains != 1, "it has no single main part"),
        .. Wrong(FirstHeadings != 1, $"it has {FirstHeadings} first headings instead of 1"),
        .. Enumerable.Repeat("an image has no alt", ImagesWithoutAlt),
        .. Wrong(Synthetic && !Banner, "it shows made-up figures without the banner that says so"),
    ];

    private static IEnumerable<string> Wrong(bool wrong, string problem) => wrong ? [problem] : [];
}
