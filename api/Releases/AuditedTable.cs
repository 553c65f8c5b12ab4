using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>A table of a release that is audited by its sums, and what can be withheld of it besides.</summary>
/// <param name="Table">What is withheld, and what is known of it together.</param>
/// <param name="Sums">
/// Keys of the outcomes that could be withheld too, in a public order, each with the column it is of; null if of all.
/// </param>
/// <param name="Unit">The key of the <see cref="GroupUnit"/> it is a part of.</param>
/// <param name="Part">Which part of the unit it is.</param>
internal sealed record AuditedTable(
    GroupTable Table, IReadOnlyList<(string Key, string? Column)> Sums, string Unit, string Part);
