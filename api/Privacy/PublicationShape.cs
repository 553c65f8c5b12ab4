namespace CareerConnect.Api.Privacy;

/// <summary>What is published at all. Public, and the same whatever the counts are.</summary>
public sealed record PublicationShape
{
    /// <summary>Key of the unduplicated count.</summary>
    public string AnyLevel { get; init; } = "any";

    /// <summary>Key of the group that is everyone.</summary>
    public string AllGroup { get; init; } = "all";

    /// <summary>Levels that are shown together with the unduplicated count, or hidden with it. At least one.</summary>
    public IReadOnlyList<string> CoreLevels { get; init; } = ["explore"];

    /// <summary>
    /// Further levels in rows: the levels of a row are shown together, and only with the core and the rows before.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> LevelRows { get; init; } = [["prep"], ["launch"]];

    /// <summary>The yes/no splits.</summary>
    public IReadOnlyList<GroupSplit> Splits { get; init; } =
    [
        new("female", "not_female"), new("low_income", "not_low_income"), new("latinx", "not_latinx"),
    ];

    /// <summary>
    /// By level: the public enrolment from which a county or larger area shows that level by group too.
    /// A level not named is never shown by group. Districts and classes never show it.
    /// </summary>
    public IReadOnlyDictionary<string, int> CrossFromEnrolment { get; init; } =
        new Dictionary<string, int> { ["explore"] = 10_000, ["prep"] = 10_000, ["launch"] = 50_000 };
}
