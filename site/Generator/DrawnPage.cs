namespace CareerConnect.Site.Generator;

/// <summary>A page as it is served, and what was noted while it was drawn. Its text is given back with it.</summary>
public sealed record DrawnPage(PageText Text, PageNotes Notes) : IDisposable
{
    public void Dispose() => Text.Dispose();
}
