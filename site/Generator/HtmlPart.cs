namespace CareerConnect.Site.Generator;

/// <summary>What a reader of HTML has come to.</summary>
internal enum HtmlPart
{
    Text,

    Start,

    End,
}
