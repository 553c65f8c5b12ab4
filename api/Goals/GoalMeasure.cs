namespace CareerConnect.Api.Goals;

/// <summary>What a goal's number is counted from.</summary>
public enum GoalMeasure
{
    /// <summary>A published outcome of the region.</summary>
    Outcome,

    /// <summary>Students who took part, as published.</summary>
    Participants,

    /// <summary>Students of the priority groups who took part, as a multiple of the base year.</summary>
    ParticipantsMultiple,

    /// <summary>The lowest parity index of the priority groups.</summary>
    Representation,

    /// <summary>Rigorous engagements, as a multiple of the base year.</summary>
    EngagementsMultiple,

    /// <summary>Partners engaged in each of the last two school years.</summary>
    SustainedPartners,

    /// <summary>Seats in paid Launch programs.</summary>
    Seats,

    /// <summary>Statewide background that nothing here measures.</summary>
    Background,
}
