namespace CareerConnect.Api.Programs;

/// <summary>The three levels of career-connected learning (RCW 28C.30.020).</summary>
public enum ProgramLevel
{
    /// <summary>Career awareness and exploration: fairs, tours, job shadows, speakers.</summary>
    Explore,

    /// <summary>Career preparation: hands-on courses, skills centers, internships.</summary>
    Prep,

    /// <summary>Supervised paid work with aligned classes, towards a credential or 45 college credits.</summary>
    Launch,

    /// <summary>No source states the level.</summary>
    Unknown,
}
