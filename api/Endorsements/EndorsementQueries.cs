using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Endorsements;

/// <summary>Puts together where programs stand with Career Launch.</summary>
public static class EndorsementQueries
{
    private const string Undated = "undated";

    private const string ByLaw = "A registered apprenticeship counts as Career Launch by law (RCW 28C.30.020).";

    /// <summary>The endorsement of every program of level Launch and of every other that a source speaks of, by slug.</summary>
    public static IReadOnlyList<Endorsement> All(Release release)
    {
        var named = release.Content.EndorsementEntries.Select(e => e.ProgramSlug)
            .Concat(release.Content.ElementEvidence.Select(e => e.ProgramSlug)).ToHashSet();
        return
        [
            .. release.Content.Programs.Where(p => p.Level == ProgramLevel.Launch || named.Contains(p.Slug))
                .Select(p => Of(release, p)),
        ];
    }

    /// <summary>Where it stands with the endorsement as Career Launch, and what is missing.</summary>
    public static Endorsement Of(Release release, CareerProgram program)
    {
        var newest = Entries(release, program.Slug).LastOrDefault();
        var status = newest?.Status ?? EndorsementStatus.Unknown;
        return new Endorsement
        {
            ProgramSlug = program.Slug,
            Status = status,
            StatusWhen = newest?.When is { } when && when != Undated ? when : null,
            Missing = status is EndorsementStatus.Endorsed or EndorsementStatus.Automatic
                ? []
                : [.. Answers(release, program.Slug, status).Where(a => a.Answer != YesNoUnknown.Yes).Select(Sentence)],
        };
    }

    /// <summary>The program.</summary>
    public static CareerProgram Program(Release release, Endorsement endorsement) =>
        release.Programs[endorsement.ProgramSlug];

    /// <summary>The three elements, each with its evidence.</summary>
    public static IReadOnlyList<ElementAnswer> Elements(Release release, Endorsement endorsement) =>
        Answers(release, endorsement.ProgramSlug, endorsement.Status);

    /// <summary>What was reported when, oldest first.</summary>
    public static IReadOnlyList<EndorsementEntry> History(Release release, Endorsement endorsement) =>
        Entries(release, endorsement.ProgramSlug);

    // What is undated may be old: it comes before what has a date.
    private static List<EndorsementEntry> Entries(Release release, string program) =>
    [
        .. release.Content.EndorsementEntries.Where(e => e.ProgramSlug == program)
            .OrderBy(e => e.When != Undated).ThenBy(e => e.When, StringComparer.Ordinal).ThenBy(e => e.Status),
    ];

    private static List<ElementAnswer> Answers(Release release, string program, EndorsementStatus status)
    {
        var stated = release.Content.ElementEvidence.Where(e => e.ProgramSlug == program).ToDictionary(e => e.Element);
        return
        [
            .. Enum.GetValues<LaunchElement>().Select(element => status == EndorsementStatus.Automatic
                ? new ElementAnswer { Element = element, Answer = YesNoUnknown.Yes, Evidence = ByLaw }
                : new ElementAnswer
                {
                    Element = element,
                    Answer = stated.GetValueOrDefault(element)?.Answer ?? YesNoUnknown.Unknown,
                    Evidence = stated.GetValueOrDefault(element)?.Evidence,
                    SourceUrl = stated.GetValueOrDefault(element)?.SourceUrl,
                }),
        ];
    }

    private static string Sentence(ElementAnswer answer)
    {
        var element = answer.Element switch
        {
            LaunchElement.PaidWork => "supervised, paid work experience at a worksite",
            LaunchElement.AlignedInstruction => "classroom learning aligned to academic and employer standards",
            _ => "a credential beyond the diploma, or 45 college credits",
        };
        return answer.Answer == YesNoUnknown.No ? $"It lacks {element}." : $"No source states {element}.";
    }
}
