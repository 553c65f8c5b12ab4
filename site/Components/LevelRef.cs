namespace CareerConnect.Site.Components;

/// <summary>A level that participation is counted at.</summary>
public sealed record LevelRef(string Key, string Label);
