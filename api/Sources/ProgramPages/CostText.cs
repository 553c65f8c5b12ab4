using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>What it costs a student, read from words; wages ("pays $19/hour") are no cost.</summary>
public static class CostText
{
    public static CostKind Parse(string? text) => text switch
    {
        null or "" => CostKind.Unknown,
        _ when text.StartsWith("pays ", StringComparison.Ordinal) => CostKind.Unknown,
        // Free to adults says nothing of students.
        "free to teachers" => CostKind.Unknown,
        _ when text.StartsWith("no tuition", StringComparison.Ordinal) => CostKind.TuitionFree,
        _ when text.Contains("tuition-free", StringComparison.Ordinal) => CostKind.TuitionFree,
        _ when text.StartsWith("free", StringComparison.Ordinal) => CostKind.Free,
        _ when text.StartsWith('$') => CostKind.Fee,
        _ => CostKind.Unknown,
    };
}
