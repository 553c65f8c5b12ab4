using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources.Staging;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>One school year of a file: its places, staged with small groups withheld, and the source they make.</summary>
internal sealed class OspiYear(SchoolYear year, string sourceKey, OspiTables tables, CountStage stage)
{
    private readonly HashSet<string> _places = [];

    public SchoolYear Year { get; } = year;

    public string SourceKey { get; } = sourceKey;

    /// <summary>Codes of the places that it counts.</summary>
    public IReadOnlyCollection<string> Places => _places;

    /// <summary>Adds a place's counts as they may be told.</summary>
    public void Add(string area, OspiCell all, IReadOnlyDictionary<string, OspiCell> groups)
    {
        _places.Add(area);
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

    /// <summary>The source, with a checksum over what is told: the same whatever the order of rows or line ends.</summary>
    public DataSource Source(DataSource template, SourceReader reader)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var count in stage.EnrollmentOf(SourceKey))
        {
            sha256.AppendData(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{count.AreaCode},{count.Group},{count.Status},{count.Students}\n")));
        }

        var hash = Convert.ToHexStringLower(sha256.GetHashAndReset());
        var before = reader.Known.Before(SourceKey);
        return template with
        {
            Key = SourceKey,
            Title = $"{template.Title} {Year}",
            Url = tables.AddressOf(Year) ?? template.Url,
            Period = Year.ToString(),
            DateSeen = before?.Sha256 == hash ? before.DateSeen : reader.Today,
            Sha256 = hash,
        };
    }

    private void Put(string area, string group, OspiCell cell, bool withhold) => stage.Add(new EnrollmentCount
    {
        AreaCode = area,
        SchoolYear = Year,
        Group = group,
        Students = withhold ? null : cell.Students,
        Status = withhold ? FigureStatus.Suppressed : cell.Status,
        SourceKey = SourceKey,
    });
}
