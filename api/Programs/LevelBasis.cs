namespace CareerConnect.Api.Programs;

/// <summary>How a level is known.</summary>
public enum LevelBasis
{
    /// <summary>A source gives the level.</summary>
    Stated,

    /// <summary>It follows from the definition of the kind of activity.</summary>
    Definition,

    /// <summary>It was inferred; the notes say how.</summary>
    Inferred,

    /// <summary>The level is not known.</summary>
    None,
}
