namespace CareerConnect.Site.Pages;

/// <summary>A county as the list of all shows it: what it is called, and how much of each there is.</summary>
public sealed record CountyTile(string Slug, string Name, int Programs, int Events, int Partners, int Districts);
