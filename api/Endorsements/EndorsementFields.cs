using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Endorsements;

/// <summary>What can be asked of an endorsement, its elements and its history.</summary>
public static class EndorsementFields
{
    public static FieldList<Endorsement> All { get; } =
        new FieldList<Endorsement>("Endorsement", "Endorsements", e => e.ProgramSlug)
            .Add(e => e.ProgramSlug).Add(e => e.Status).Add(e => e.StatusWhen).Add(e => e.Missing);

    public static FieldList<ElementAnswer> Answers { get; } =
        new FieldList<ElementAnswer>("ElementAnswer", "ElementAnswers", a => a.Element.ToString())
            .Add(a => a.Element).Add(a => a.Answer).Add(a => a.Evidence).Add(a => a.SourceUrl);

    public static FieldList<EndorsementEntry> Entries { get; } =
        new FieldList<EndorsementEntry>(
            "EndorsementEntry", "EndorsementEntries", e => $"{e.ProgramSlug}|{e.When}|{e.Status}")
            .Add(e => e.When).Add(e => e.Status).Add(e => e.DecidedBy).Add(e => e.Note)
            .AddFact();
}
