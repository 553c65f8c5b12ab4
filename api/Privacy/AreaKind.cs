namespace CareerConnect.Api.Privacy;

/// <summary>What kind of area a count is about.</summary>
public enum AreaKind
{
    /// <summary>A school district: the smallest area there is.</summary>
    District,

    /// <summary>A county: a sum of districts.</summary>
    County,

    /// <summary>Several neighbouring counties taken together.</summary>
    CountyGroup,

    /// <summary>The region: the root of the tree of areas.</summary>
    Region,

    /// <summary>Districts of one class, such as rural; lies across the counties.</summary>
    Class,
}
