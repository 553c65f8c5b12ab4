namespace CareerConnect.Api.Privacy;

/// <summary>Names a public enrolment count; the group "all" is everyone.</summary>
public readonly record struct EnrolmentKey(string District, string Year, string Group);
