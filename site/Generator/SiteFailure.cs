namespace CareerConnect.Site.Generator;

/// <summary>Whose turn it is when a build stops; the value is the program's exit code.</summary>
public enum SiteFailure
{
    /// <summary>The build failed: the api, a page, a link, the disk.</summary>
    Failed = 1,

    /// <summary>What people wrote is wrong: a setting, a word, a page in Markdown.</summary>
    BadInput = 2,
}
