namespace CareerConnect.Site.Maps;

/// <summary>A county as the map needs it, with the districts to be dotted in.</summary>
public sealed record MapCounty(string Slug, string Name, IReadOnlyList<MapDistrict> Districts, OutlineRef? Outline = null);
