namespace CareerConnect.Api.Programs;

/// <summary>How a place is known.</summary>
public enum LocationBasis
{
    /// <summary>Where it takes place, as its source says.</summary>
    Site,

    /// <summary>The place of its provider; where it takes place was not seen.</summary>
    Provider,

    /// <summary>County of a well-known town or district, not stated in the source.</summary>
    GeneralGeography,

    /// <summary>As its source says.</summary>
    Source,

    /// <summary>No place is stated.</summary>
    None,
}
