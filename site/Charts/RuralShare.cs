using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>The share of students who are rural, in one of two ways: DISTRICT_CLASS or SCHOOL_LOCALE.</summary>
public sealed record RuralShare(string Way, string Period, int Students, int Whole, double Percent, SourceRef Source);
