namespace CareerConnect.Api.Privacy;

/// <summary>
/// Proof that no suppressed cell can be worked out: for each, two whole tables of students that could have been,
/// made from the published figures and public enrolment alone. It holds no raw count.
/// </summary>
public sealed record Certificate(IReadOnlyList<CertificateYear> Years);
