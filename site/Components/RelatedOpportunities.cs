namespace CareerConnect.Site.Components;

/// <summary>What the page of a program or event shows of others in its sector.</summary>
/// <param name="Similar">Others of its level.</param>
/// <param name="Steps">By level, what may come before and after it.</param>
public sealed record RelatedOpportunities(
    IReadOnlyList<OpportunityDetail> Similar,
    IReadOnlyDictionary<string, IReadOnlyList<OpportunityDetail>> Steps);
