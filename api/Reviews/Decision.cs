namespace CareerConnect.Api.Reviews;

/// <summary>What staff does with a submission.</summary>
public enum Decision
{
    /// <summary>Admit it: it is public from the next release on.</summary>
    Approve,

    /// <summary>Ask its sender something first.</summary>
    Ask,

    /// <summary>Do not admit it.</summary>
    Reject,
}
