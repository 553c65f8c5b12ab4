namespace CareerConnect.Benchmarks;

/// <summary>One server and question, one round: answers a second, microseconds of a core an answer took, slowest in a hundred.</summary>
internal sealed record Measurement(string Question, string Contender, double Rate, double Cpu, double P99);
