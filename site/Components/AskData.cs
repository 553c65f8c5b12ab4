namespace CareerConnect.Site.Components;

/// <summary>What a school needs, and who answered.</summary>
public sealed record AskData : BoardItem
{
    public string? School { get; init; }

    public DateOnly? NeededBy { get; init; }

    public required PlaceRef District { get; init; }

    public required IReadOnlyList<AnswerPart> Answers { get; init; }

    public override string Anchor => "ask-" + Slug;

    public override DateOnly? Last => NeededBy;

    /// <summary>A partner's answer, and where the school reaches it.</summary>
    public sealed record AnswerPart(string Text, string Contact, PlaceRef Partner);
}
