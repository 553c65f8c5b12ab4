using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CareerConnect.Tests")]

namespace CareerConnect.Api.Privacy;

/// <summary>The parts of the rule. Only tests switch one off, to show that an attack then succeeds.</summary>
internal sealed record RuleOptions
{
    public static readonly RuleOptions Standard = new();

    /// <summary>Counts below it are sensitive; sums of hidden cells reach it.</summary>
    public int Floor { get; init; } = 10;

    /// <summary>Hidden cells get companions under every published sum.</summary>
    public bool Pools { get; init; } = true;

    /// <summary>A pool's sum reaches the floor.</summary>
    public bool PoolSums { get; init; } = true;

    /// <summary>The first two siblings are always among the hidden, so that no member is known to be small.</summary>
    public bool Buffers { get; init; } = true;

    /// <summary>A pool's other members can take what one member gives up.</summary>
    public bool PoolRoom { get; init; } = true;

    /// <summary>Both sides of a split, and all levels of a row, are hidden together.</summary>
    public bool RowsTogether { get; init; } = true;

    /// <summary>A hidden sum hides the first two inside it too; else it may follow from what is shown.</summary>
    public bool HideInside { get; init; } = true;

    /// <summary>A cell once hidden stays hidden, and small changes wait.</summary>
    public bool Ledger { get; init; } = true;

    /// <summary>Classes of districts show only what follows from the tree.</summary>
    public bool ClassesFollow { get; init; } = true;

    /// <summary>Nothing is published without a certificate.</summary>
    public bool Certify { get; init; } = true;

    /// <summary>A table that cannot be proven even when all of it is hidden is not offered.</summary>
    public bool Withdraw { get; init; } = true;

    /// <summary>Companions are taken from the smallest class first, so that sums of classes follow more often.</summary>
    public bool OrderByClass { get; init; } = true;
}
