using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Participation;

namespace CareerConnect.Api.Sources.DistrictParticipation;

/// <summary>
/// What districts count themselves: who took part in career-connected learning. The counts are private: they are kept in
/// the working store alone, and no error repeats one. Each district and year is a source of its own, so that a corrected
/// file replaces just that; it has no checksum, since from the checksum of so few numbers they could be guessed. The file
/// may be of any length and in any order: its rows are staged as they are read, and checked by district and year.
/// </summary>
public sealed class DistrictParticipationImport : FileImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed = ["school_year", "district_code", "level", "group", "students"],
        Private = ["students"],
    };

    // Looked for once the file is staged, not row by row: the keys of a long file are too many to remember.
    private static readonly string Key = string.Join(", ", Layout.Needed.Take(4));

    public override string Title => "Participation counted by districts";

    public override string Folder => "DistrictParticipation";

    public override CsvLayout LayoutOf(SourceReader reader) => Layout;

    public override bool Recognises(SourceReader reader, IReadOnlyList<string> header) =>
        Layout.Needed.Count(header.Contains) >= Layout.Needed.Count - 1;

    public override void Read(SourceReader reader, string path, ImportBatch batch)
    {
        var districts = reader.Known.Districts.Select(d => d.Code).ToHashSet();
        var levels = reader.Region.Levels.Select(l => l.Key).ToHashSet();
        var groups = reader.Region.Groups.Where(g => g.Key == "all" || g.ComplementKey is not null).Select(g => g.Key).ToHashSet();
        var (rows, file, before) = (0, batch.Counts.NextFile(), reader.Errors.Count);
        foreach (var row in reader.Table(path, Layout).Rows())
        {
            var year = row.RequiredSchoolYear("school_year");
            var count = new ParticipationCount
            {
                DistrictCode = OneOf(row, "district_code", districts, "the code of a district of the region, such as 06037"),
                SchoolYear = year,
                Level = OneOf(row, "level", levels, $"one of {string.Join(", ", levels)}"),
                Group = OneOf(row, "group", groups, $"one of {string.Join(", ", groups)}"),
                Students = row.RequiredWhole("students", max: 1_000_000),
                SourceKey = KeyOf(reader, row.Text("district_code"), year),
            };
            rows++;
            if (!row.Failed)
            {
                batch.Counts.Add(count, file, row.Line);
            }
        }

        foreach (var (key, first, others) in batch.Counts.Participation.Twice(file))
        {
            foreach (var line in others)
            {
                reader.Errors.Add(new ImportError(
                    Path.GetFileName(path), line, "school_year", ImportError.Show(key[2]),
                    string.Create(CultureInfo.InvariantCulture, $"the only row of its {Key}: line {first} is another")));
            }
        }

        if (rows == 0 && reader.Errors.Count == before)
        {
            reader.Errors.Add(new ImportError(Path.GetFileName(path), null, null, "a file without rows", "of use"));
        }

        // A row that could not be read would be missing from the sums.
        if (reader.Errors.Count == before)
        {
            Check(reader, batch, file, Path.GetFileName(path));
        }
    }

    private static void Check(SourceReader reader, ImportBatch batch, int file, string name)
    {
        var names = reader.Known.Districts.ToDictionary(d => d.Code, d => d.Name);
        var (check, stored) = (new ParticipationCheck(reader), reader.Known.Stored);
        foreach (var part in reader.Known.Reported(file, name))
        {
            check.Run(part);
            var template = reader.Manifest.Sources[0];
            var key = KeyOf(reader, part.District, part.Year);
            batch.Sources.Add(template with
            {
                Key = key,
                Title = $"{template.Title}, {names[part.District]}, {part.Year}",
                Publisher = names[part.District],
                Period = part.Year.ToString(),

                // The day it was first brought as it is.
                DateSeen = part.AsBefore && stored.TryGetValue(key, out var before) ? before.DateSeen : reader.Today,
            });
        }
    }

    private static string KeyOf(SourceReader reader, string? district, SchoolYear year) =>
        $"{reader.Manifest.Sources[0].Key}_{district}_{year}";

    private static string OneOf(CsvRow row, string column, HashSet<string> known, string expected)
    {
        var text = row.Text(column) ?? "";
        if (!known.Contains(text))
        {
            row.Error(column, expected);
        }

        return text;
    }
}
