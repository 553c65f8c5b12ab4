namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>What staff alone may see: counts of students, and words that may hold one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RawAttribute : Attribute;
