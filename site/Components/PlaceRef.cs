namespace CareerConnect.Site.Components;

/// <summary>Something with a page of its own: a county, a district or a partner.</summary>
public sealed record PlaceRef(string Slug, string Name);
