namespace CareerConnect.Api.Endorsements;

/// <summary>The three elements of Career Launch (RCW 28C.30.020(3)).</summary>
public enum LaunchElement
{
    /// <summary>Supervised, paid work experience at a worksite.</summary>
    PaidWork,

    /// <summary>Classroom learning aligned to academic and employer standards.</summary>
    AlignedInstruction,

    /// <summary>A credential beyond the high school diploma, or 45 college credits.</summary>
    CredentialOrCredits,
}
