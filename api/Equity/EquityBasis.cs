namespace CareerConnect.Api.Equity;

/// <summary>What an equity measure stands on, or why there is none.</summary>
public enum EquityBasis
{
    /// <summary>Participants and students enrolled of the very same districts.</summary>
    SameDistricts,

    /// <summary>The group's enrolment is published for fewer districts than its participants, but for those with at least 99 in 100 students.</summary>
    PartOfDistricts,

    /// <summary>The participants are withheld to protect students: nothing is computed.</summary>
    Withheld,

    /// <summary>How many students the group has is not published, or not for enough districts: participants only.</summary>
    PopulationUnknown,

    /// <summary>The group has fewer than 20 students here: participants only, no percentages of so few.</summary>
    FewStudents,
}
