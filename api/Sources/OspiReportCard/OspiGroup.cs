using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>A group that the Report Card counts: a row of groups.csv.</summary>
/// <param name="Key">Key of the group, and name of its column here.</param>
/// <param name="Partition">The groups that add up to all students with it; null if none do.</param>
/// <param name="CollectedFrom">First year it was collected in; a zero before is no count.</param>
internal sealed record OspiGroup(string Key, string? Partition, SchoolYear? CollectedFrom);
