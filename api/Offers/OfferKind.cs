namespace CareerConnect.Api.Offers;

/// <summary>What is offered or needed.</summary>
public enum OfferKind
{
    /// <summary>Seats for students in a program, a job shadow or an internship.</summary>
    Seat,

    /// <summary>A visit to a worksite.</summary>
    Tour,

    /// <summary>A professional who works with students.</summary>
    Mentor,

    /// <summary>A professional who speaks to students.</summary>
    Speaker,

    /// <summary>Equipment or material.</summary>
    Equipment,

    /// <summary>Something else.</summary>
    Other,
}
