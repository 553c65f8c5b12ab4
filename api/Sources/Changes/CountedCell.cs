using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>A count as the search for oddities compares it: the count itself is never told.</summary>
/// <param name="Table">The table it stands in, in words.</param>
/// <param name="Place">Code of the place.</param>
/// <param name="Year">The school year.</param>
/// <param name="What">Level and group, in words.</param>
/// <param name="Students">How many; null if not known or withheld.</param>
internal sealed record CountedCell(string Table, string Place, SchoolYear Year, string What, int? Students);
