using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>One school year of a file: its places, with small groups withheld, and the source they make.</summary>
internal sealed class OspiYear(SchoolYear year, string sourceKey, OspiTables tables)
{
    private readonly List<EnrollmentCount> _counts = [];

    public SchoolYear Year { get; } = year;

    /// <summary>Adds a place's counts as they may be told.</summary>
    public void Add(string area, OspiCell all, IReadOnlyDictionary<string, OspiCell> groups)
    {
        Put(area, "all", all, SmallCounts.IsSmall(all.Students));
        foreach (var group in tables.Groups.Where(g => g.Partition is null && groups.ContainsKey(g.Key)))
        {
            var cell = groups[group.Key];
            Put(area, group.Key, cell, cell.Students is not null && SmallCounts.Withhold(all.Students, [cell.Students], [false])[0]);
        }

        foreach (var partition in tables.Groups.Where(g => g.Partition is not null).GroupBy(g => g.Partition))
        {
            var cells = partition.Select(g => groups.GetValueOrDefault(g.Key, OspiCell.Nothing)).ToList();
            var withheld = SmallCounts.Withhold(
                all.Students,
                [.. cells.Select(c => c.Students)],
                [.. cells.Select(c => c.Status == FigureStatus.Suppressed)]);
            foreach (var (group, index) in partition.Select((g, i) => (g, i)).Where(g => groups.ContainsKey(g.g.Key)))
            {
                Put(area, group.Key, cells[index], withheld[index]);
            }
        }
    }

    public IReadOnlyList<EnrollmentCount> Counts() => _counts;

    /// <summary>The source, with a checksum over what is told: the same whatever the order of rows or line ends.</summary>
    public DataSource Source(DataSource template, SourceReader reader)
    {
        var text = new StringBuilder();
        foreach (var count in _counts.OrderBy(c => c.AreaCode, StringComparer.Ordinal).ThenBy(c => c.Group, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{count.AreaCode},{count.Group},{count.Status},{count.Students}\n");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        var before = reader.Known.Before(sourceKey);
        return template with
        {
            Key = sourceKey,
            Title = $"{template.Title} {Year}",
            Url = tables.AddressOf(Year) ?? template.Url,
            Period = Year.ToString(),
            DateSeen = before?.Sha256 == hash ? before.DateSeen : reader.Today,
            Sha256 = hash,
        };
    }

    private void Put(string area, string group, OspiCell cell, bool withhold) => _counts.Add(new EnrollmentCount
    {
        AreaCode = area,
        SchoolYear = Year,
        Group = group,
        Students = withhold ? null : cell.Students,
        Status = withhold ? FigureStatus.Suppressed : cell.Status,
        SourceKey = sourceKey,
    });
}
