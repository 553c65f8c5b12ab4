using Xunit;

namespace CareerConnect.Tests.Browser;

/// <summary>One page of each kind, chosen for having much on it, in every language.</summary>
public static class Templates
{
    private static readonly string[] English =
    [
        "/", "/programs/", "/programs/fire-science/", "/events/", "/levels/", "/levels/launch/", "/sectors/",
        "/sectors/local-health/", "/districts/", "/districts/vancouver/", "/counties/", "/counties/clark/", "/counties/clark/programs/", "/partners/",
        "/participation/", "/goals/", "/goals/planner/", "/next-steps/", "/pathways/", "/districts/longview/pathways/",
        "/endorsements/", "/programs/career-launch-hitecc-automotive/", "/district-plans/", "/practices/", "/barriers/",
        "/engagements/", "/board/", "/embed/programs/fire-science/", "/sources/", "/about/", "/plan/", "/glossary/", "/how-it-is-made/", "/languages/", "/privacy/", "/api/", "/404.html",
    ];

    public static TheoryData<string> All => [.. English, .. English.Select(path => "/es" + path)];
}
