namespace CareerConnect.Site.Generator;

/// <summary>Who wants to know something of a finished page, and sees it as it is read for its check.</summary>
internal interface IPageLook
{
    /// <summary>The next tag or text.</summary>
    void See(scoped in HtmlReader part);

    /// <summary>The whole page, once all of it was seen.</summary>
    void Done(SitePage page, PageText text);
}
