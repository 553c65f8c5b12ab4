using System.Collections.Frozen;

namespace CareerConnect.Api.Sources;

/// <summary>What a table must look like.</summary>
public sealed record CsvLayout
{
    /// <summary>Columns that must be there.</summary>
    public required IReadOnlyList<string> Needed { get; init; }

    /// <summary>Columns that may be there.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Columns that together name a row: no two rows may agree in all of them.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Columns whose values no error may repeat: counts of students.</summary>
    public IReadOnlyList<string> Private { get; init; } = [];

    /// <summary>True for a publisher's file: a column nobody knows is then said aloud, not refused.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>From the name in the file to the name used here; null for a column that is passed over in silence.</summary>
    public Func<string, string?> NameOf { get; init; } = name => name;

    /// <summary>The other way round: what the publisher calls a column.</summary>
    public Func<string, string> Shown { get; init; } = name => name;

    private FrozenSet<string> Known => field ??= Needed.Concat(Optional).ToFrozenSet();

    internal bool Knows(string name) => Known.Contains(name);
}
