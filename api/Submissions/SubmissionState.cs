namespace CareerConnect.Api.Submissions;

/// <summary>Where a submission is on its way to the public.</summary>
public enum SubmissionState
{
    /// <summary>Waits for staff to look at it.</summary>
    Waiting,

    /// <summary>Staff has asked something: change it, and it waits again.</summary>
    Asked,

    /// <summary>Admitted: public from the next release on.</summary>
    Approved,

    /// <summary>Not admitted; the reason says why. What was public before stays so.</summary>
    Rejected,

    /// <summary>Taken back before it was admitted.</summary>
    Withdrawn,
}
