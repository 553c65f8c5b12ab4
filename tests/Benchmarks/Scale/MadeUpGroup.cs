namespace CareerConnect.Benchmarks.Scale;

/// <summary>A group of students of the made-up region, as its region.json has it.</summary>
internal sealed record MadeUpGroup(string Key, string Dimension, string? Complement = null, bool Priority = false);
