namespace CareerConnect.Api.Programs;

/// <summary>What it costs a student, in kinds.</summary>
public enum CostKind
{
    /// <summary>Free.</summary>
    Free,

    /// <summary>No tuition; books, fees or transport may cost.</summary>
    TuitionFree,

    /// <summary>There is a fee.</summary>
    Fee,

    /// <summary>No source states it.</summary>
    Unknown,
}
