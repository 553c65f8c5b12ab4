using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>A step on the way from home to a page.</summary>
public sealed record Crumb(SitePath Path, string Label);
