namespace CareerConnect.Api.Districts;

/// <summary>The four classes of the federal locale codes (NCES).</summary>
public enum LocaleClass
{
    /// <summary>In a city.</summary>
    City,

    /// <summary>In a suburb.</summary>
    Suburb,

    /// <summary>In a town.</summary>
    Town,

    /// <summary>In the country.</summary>
    Rural,

    /// <summary>Not stated.</summary>
    Unknown,
}
