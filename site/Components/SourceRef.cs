namespace CareerConnect.Site.Components;

/// <summary>Where a fact or figure came from, in one line.</summary>
public sealed record SourceRef(
    string Key, string Title, string Publisher, string Period, DateOnly DateSeen, bool Synthetic);
