using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Whether a program runs, read from the table's words. "endorsed" is a report of an endorsement in its year:
/// it makes the program reported, never endorsed today.
/// </summary>
public static class StatusText
{
    private static readonly (string Start, ProgramStatus Means)[] Words =
    [
        ("current in source", ProgramStatus.Current),
        ("reported", ProgramStatus.Reported),
        ("endorsed", ProgramStatus.Reported),
        ("state-recognized", ProgramStatus.Reported),
        ("started", ProgramStatus.Reported),
        ("announced", ProgramStatus.Planned),
        ("planned", ProgramStatus.Planned),
        ("proposed", ProgramStatus.Planned),
        ("funded", ProgramStatus.Planned),
        ("from ", ProgramStatus.Planned),
        ("check", ProgramStatus.Check),
        ("historic", ProgramStatus.Historic),
    ];

    /// <summary>Null for a word not known here: the import stops rather than guess.</summary>
    public static ProgramStatus? Parse(string text) =>
        Array.FindIndex(Words, w => text.StartsWith(w.Start, StringComparison.Ordinal)) is >= 0 and var index
            ? Words[index].Means
            : null;
}
