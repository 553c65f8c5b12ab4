using CareerConnect.Site.Components;

namespace CareerConnect.Site.Maps;

/// <summary>An outline as the api gives it: a GeoJSON geometry, and where it came from.</summary>
public sealed record OutlineRef(string Geometry, SourceRef Source, DateOnly? DateSeen = null);
