namespace CareerConnect.Api.Privacy;

/// <summary>A yes/no split of the students counted: its two sides add up to all of them.</summary>
public sealed record GroupSplit(string Group, string Complement);
