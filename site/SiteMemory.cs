using CareerConnect.Site.Generator;
using CareerConnect.Site.Report;

namespace CareerConnect.Site;

/// <summary>What a process that builds a site again and again keeps from one build to the next, as a preview does.</summary>
public sealed class SiteMemory
{
    public AnswerBook Answers { get; } = new();

    /// <summary>Told as soon as the new site is in its place: to look it over and to tidy up can wait.</summary>
    public Action? Served { get; init; }

    internal WorkingCopy Copy { get; } = new();

    internal LastBuild? Last { get; set; }

    internal SiteState? State { get; set; }
}
