namespace CareerConnect.Site.Maps;

/// <summary>A district, and the middle of its schools where it is known.</summary>
public sealed record MapDistrict(string Slug, string Name, double? Latitude = null, double? Longitude = null);
