namespace CareerConnect.Api.Programs;

/// <summary>Whether a student needs transport and who provides it.</summary>
public enum TransportKind
{
    /// <summary>Students come on their own.</summary>
    OwnTransport,

    /// <summary>Transport is provided or paid.</summary>
    Provided,

    /// <summary>At the student's own school, or online.</summary>
    NotNeeded,

    /// <summary>No source states it.</summary>
    Unknown,
}
