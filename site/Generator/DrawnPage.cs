namespace CareerConnect.Site.Generator;

/// <summary>A page as it is served, and what was noted while it was drawn.</summary>
public sealed record DrawnPage(string Html, PageNotes Notes);
