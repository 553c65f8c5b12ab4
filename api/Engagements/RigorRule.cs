using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Engagements;

/// <summary>What counts as a rigorous engagement. The plan has no definition of its own: the rule is data, and shown beside every count.</summary>
public sealed record RigorRule : Fact
{
    /// <summary>Key of the rule.</summary>
    public required string Key { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Label { get; init; }

    /// <summary>Times that professionals and students meet, at least.</summary>
    public required int MinimumSessions { get; init; }

    /// <summary>True when students must make something of their own.</summary>
    public required bool NeedsStudentProduct { get; init; }

    /// <summary>True when professionals must tell students what they think of it.</summary>
    public required bool NeedsProfessionalFeedback { get; init; }

    /// <summary>True for the rule that the network counts by.</summary>
    public required bool InForce { get; init; }

    /// <summary>Where the rule comes from, and what in it is this project's own.</summary>
    public required string Citation { get; init; }

    /// <summary>Yes or no by the rule; unknown while something that it asks for is not stated.</summary>
    public YesNoUnknown Judge(Engagement engagement)
    {
        YesNoUnknown[] answers =
        [
            engagement.Sessions is not { } sessions ? MinimumSessions <= 1 ? YesNoUnknown.Yes : YesNoUnknown.Unknown
                : sessions >= MinimumSessions ? YesNoUnknown.Yes : YesNoUnknown.No,
            NeedsStudentProduct ? engagement.StudentProduct : YesNoUnknown.Yes,
            NeedsProfessionalFeedback ? engagement.ProfessionalFeedback : YesNoUnknown.Yes,
        ];
        return answers.Contains(YesNoUnknown.No) ? YesNoUnknown.No
            : answers.Contains(YesNoUnknown.Unknown) ? YesNoUnknown.Unknown
            : YesNoUnknown.Yes;
    }
}
