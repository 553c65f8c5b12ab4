using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.Components;

/// <summary>A program.</summary>
public sealed record ProgramDetail : OpportunityDetail
{
    public string? CredentialText { get; init; }

    public string? HighSchoolCreditsText { get; init; }

    public string? CollegeCreditsText { get; init; }

    public int? Seats { get; init; }

    public DateOnly? ApplicationDeadline { get; init; }

    public TimeOnly? LastBell { get; init; }

    /// <summary>Where it stands with Career Launch.</summary>
    public EndorsementData? Endorsement { get; init; }

    public override SitePath Path => Paths.Program(Slug);

    public override bool IsEvent => false;

    public override DateOnly? Day => ApplicationDeadline;

    public override IEnumerable<string> Credits
    {
        get
        {
            if (HighSchoolCreditsText is not null)
            {
                yield return "high-school";
            }

            if (CollegeCreditsText is not null)
            {
                yield return "college";
            }

            if (CredentialText is not null)
            {
                yield return "credential";
            }
        }
    }
}
