namespace CareerConnect.Api.Figures;

/// <summary>What a figure counts.</summary>
public enum Measure
{
    /// <summary>Students enrolled, all grades (OSPI Report Card Enrollment).</summary>
    Enrollment,

    /// <summary>Students who took part in career-connected learning.</summary>
    Participation,
}
