using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Charts;

/// <summary>A gap as a line of a chart, with what is to be said of it.</summary>
public static class GapWords
{
    public static GapRow Row(Phrases words, string label, ParticipationGap gap) =>
        new(label, gap.ShareOfParticipants, gap.ShareOfParticipants is null ? null : gap.ShareOfEnrollment, Note(words, gap))
        {
            Apart = gap is { ShareOfParticipants: not null, OtherYear: { } other }
                ? (Shares.OfEnrollment(other)!.Value, other.SchoolYear)
                : null,
        };

    /// <summary>Why a gap has no value.</summary>
    public static Word Status(string? status) => status switch
    {
        "SUPPRESSED" => Word.StatusSuppressed,
        "VALUE" => Word.NoShare,
        null => Word.StatusNotOffered,
        _ => Word.StatusNotAvailable,
    };

    private static string? Note(Phrases words, ParticipationGap gap) => gap switch
    {
        { ShareOfParticipants: null } => words[Status(gap.Participants?.Status)],
        { ShareOfEnrollment: null, OtherYear: not null } => words[Word.GapOtherYear],
        { ShareOfEnrollment: null } => words[Word.GapNoPopulation],
        { Population: { DistrictsCovered: { } covered, DistrictsInArea: { } all } }
            when covered != gap.Participants?.DistrictsCovered =>
            words.Say(Word.GapCoverage, ("covered", covered), ("all", all)),
        _ => null,
    };
}
