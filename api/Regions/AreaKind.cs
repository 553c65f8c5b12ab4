namespace CareerConnect.Api.Regions;

/// <summary>Kinds of place that figures are about.</summary>
public enum AreaKind
{
    /// <summary>The state.</summary>
    State,

    /// <summary>The region: the sum of its school districts, not of its counties.</summary>
    Region,

    /// <summary>A county: a sum of the region's districts in it when the figure is ours; else as its publisher says.</summary>
    County,

    /// <summary>Neighbouring counties taken together.</summary>
    CountyGroup,

    /// <summary>The region's districts of one class: rural, or not rural.</summary>
    DistrictClass,

    /// <summary>A school district.</summary>
    District,

    /// <summary>A school.</summary>
    School,

    /// <summary>A college.</summary>
    College,

    /// <summary>A place that a publisher names and no code defines, such as "Southwest Washington".</summary>
    Other,
}
