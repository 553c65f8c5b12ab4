namespace CareerConnect.Site.Components;

/// <summary>A sector, enough to link to it.</summary>
public sealed record SectorRef(string Key, string Label);
