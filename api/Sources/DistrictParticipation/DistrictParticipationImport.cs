using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Participation;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>
/// What districts count themselves: who took part in career-connected learning. The counts are private: they are kept in
/// the working store alone, and no error repeats one. Each district and year is a source of its own, so that a corrected
/// file replaces just that; it has no checksum, since from the checksum of so few numbers they could be guessed.
/// </summary>
public sealed class DistrictParticipationImport : FileImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["school_year", "district_code", "level", "group", "students"],
        Key = ["school_year", "district_code", "level", "group"],
        Private = ["students"],
    };

    public override string Title => "Participation counted by districts";

    public override string Folder => "DistrictParticipation";

    public override bool Recognises(SourceReader reader, IReadOnlyList<string> header) =>
        Layout.Needed.Count(header.Contains) >= Layout.Needed.Count - 1;

    public override void Read(SourceReader reader, string path, ImportBatch batch)
    {
        var districts = reader.Known.Districts.ToDictionary(d => d.Code);
        var levels = reader.Region.Levels.Select(l => l.Key).ToHashSet();
        var groups = reader.Region.Groups.Where(g => g.Key == "all" || g.ComplementKey is not null).Select(g => g.Key).ToHashSet();
        var rows = new List<ParticipationRow>();
        var before = reader.Errors.Count;
        foreach (var row in reader.Table(path, Layout).Rows())
        {
            var year = row.RequiredSchoolYear("school_year");
            var district = OneOf(row, "district_code", districts.Keys, "the code of a district of the region, such as 06037");
            var level = OneOf(row, "level", levels, $"one of {string.Join(", ", levels)}");
            var group = OneOf(row, "group", groups, $"one of {string.Join(", ", groups)}");
            var students = row.RequiredWhole("students", max: 1_000_000);
            if (!row.Failed)
            {
                rows.Add(new ParticipationRow(row, district, year, level, group, students));
            }
        }

        // A row that could not be read would be missing from the sums.
        var whole = reader.Errors.Count == before;
        var check = new ParticipationCheck(reader, new KnownEnrollment(reader.Known));
        var parts = rows.GroupBy(r => (r.District, r.Year))
            .OrderBy(p => p.Key.District, StringComparer.Ordinal).ThenBy(p => p.Key.Year).ToList();
        foreach (var part in parts)
        {
            if (whole)
            {
                check.Run(part);
            }

            Add(reader, batch, districts[part.Key.District], part.Key.Year, [.. part]);
        }

        if (rows.Count == 0 && whole)
        {
            reader.Errors.Add(new ImportError(Path.GetFileName(path), null, null, "a file without rows", "of use"));
        }
    }

    private static string OneOf(CsvRow row, string column, ICollection<string> known, string expected)
    {
        var text = row.Text(column) ?? "";
        if (!known.Contains(text))
        {
            row.Error(column, expected);
        }

        return text;
    }

    private static void Add(
        SourceReader reader, ImportBatch batch, District district, SchoolYear year, IReadOnlyList<ParticipationRow> rows)
    {
        var template = reader.Manifest.Sources[0];
        var key = $"{template.Key}_{district.Code}_{year}";
        List<ParticipationCount> counts =
        [
            .. rows.Select(r => new ParticipationCount
            {
                DistrictCode = r.District,
                SchoolYear = r.Year,
                Level = r.Level,
                Group = r.Group,
                Students = r.Students,
                SourceKey = key,
            }),
        ];
        batch.ParticipationCounts.AddRange(counts);
        batch.Sources.Add(template with
        {
            Key = key,
            Title = $"{template.Title}, {district.Name}, {year}",
            Publisher = district.Name,
            Period = year.ToString(),
            DateSeen = Seen(reader, key, counts),
        });
    }

    // The day it was first brought as it is.
    private static DateOnly Seen(SourceReader reader, string key, List<ParticipationCount> counts) =>
        reader.Known.Before(key) is { } before && counts.ToHashSet().SetEquals(reader.Known.ParticipationBefore(key))
            ? before.DateSeen
            : reader.Today;
}
