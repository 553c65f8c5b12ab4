namespace CareerConnect.Api.Indicators;

/// <summary>When in a young person's life a barrier stands.</summary>
public enum LifeStage
{
    /// <summary>Before kindergarten.</summary>
    EarlyChildhood,

    /// <summary>Kindergarten to grade 8.</summary>
    ElementaryAndMiddleSchool,

    /// <summary>Grades 9 to 12.</summary>
    HighSchool,

    /// <summary>After high school.</summary>
    AfterHighSchool,
}
