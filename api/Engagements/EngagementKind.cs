namespace CareerConnect.Api.Engagements;

/// <summary>Kinds of engagement between professionals and students or educators.</summary>
public enum EngagementKind
{
    /// <summary>A professional speaks to a class.</summary>
    GuestSpeaker,

    /// <summary>Several professionals answer questions.</summary>
    CareerPanel,

    /// <summary>Students visit a workplace.</summary>
    WorksiteTour,

    /// <summary>A student follows a professional through a day.</summary>
    JobShadow,

    /// <summary>A student asks a professional about the work.</summary>
    InformationalInterview,

    /// <summary>A professional practises a job interview with a student.</summary>
    MockInterview,

    /// <summary>Professionals and teachers write lessons together.</summary>
    CurriculumDesign,

    /// <summary>Professionals guide a class through a project on a real problem of theirs.</summary>
    FlippedInternship,

    /// <summary>Professionals advise a program or a district.</summary>
    AdvisoryCommittee,

    /// <summary>An educator works with an employer to learn the trade.</summary>
    EducatorExternship,

    /// <summary>An employer hosts interns.</summary>
    InternshipHost,

    /// <summary>An employer trains registered apprentices.</summary>
    ApprenticeshipAgent,

    /// <summary>Money, materials or equipment.</summary>
    Donation,

    /// <summary>Something else; the note says what.</summary>
    Other,
}
