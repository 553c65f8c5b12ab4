namespace CareerConnect.Api.Programs;

/// <summary>An answer that may not be known.</summary>
public enum YesNoUnknown
{
    /// <summary>Yes, as its source says.</summary>
    Yes,

    /// <summary>No, as its source says.</summary>
    No,

    /// <summary>No source states it.</summary>
    Unknown,
}
