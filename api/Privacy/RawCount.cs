namespace CareerConnect.Api.Privacy;

/// <summary>A raw count of students of a district. Never published as it is.</summary>
public readonly record struct RawCount(string District, string Year, string Level, string Group, int Students);
