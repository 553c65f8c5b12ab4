namespace CareerConnect.Api.Programs;

/// <summary>A partner's part in a program or event.</summary>
public enum PartnerPart
{
    /// <summary>It provides the program.</summary>
    Provider,

    /// <summary>It takes part.</summary>
    Partner,
}
