using System.Globalization;
using System.Text.Json;
using CareerConnect.Api.Sources;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>
/// A region that does not exist, in the files that publishers and districts would bring: a folder for --region with its
/// committed tables, an enrolment file of the state and a participation file of its districts. The same size gives the
/// same bytes. Made for measuring; nothing of it is published.
/// </summary>
internal sealed class MadeUpRegion(RegionSize size, string folder)
{
    private const int ProgramsOfPartner = 10;

    private static readonly string[] Sectors = ["Health", "Maritime", "Software", "Building", "Farming", "Energy", "Teaching", "Making"];

    /// <summary>The folder of the region.</summary>
    public string Folder => folder;

    public string EnrolmentFile => Path.Combine(folder, "enrollment.csv");

    public string ParticipationFile => Path.Combine(folder, "participation.csv");

    public void Write()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "region.json"), JsonSerializer.Serialize(Region()));
        Put("OspiDistricts", ("districts.csv", "made_up_districts", Districts()));
        Put("SectorLists", ("sectors.csv", "made_up_sectors", [
            "sector_key,label,source,note",
            .. Sectors.Select(s => $"local-{s.ToLowerInvariant()},{s},,"),
        ]));
        Put("PartnerPages", ("partners.csv", "made_up_partners", [
            "name,kind,sector,county,city,location_basis,url,role,evidence_year,source_url,date_seen,notes",
            .. Enumerable.Range(0, (size.Programs / ProgramsOfPartner) + 1).Select(i =>
                $"{Partner(i)},employer,{Sectors[i % Sectors.Length]},{County(i)},Town {i % 97},source,https://example.org/{i},hosts students,,,2026-11-01,"),
        ]));
        Put("ProgramPages",
            ("programs.csv", "made_up_programs", Programs()),
            ("program_districts.csv", "program_districts", [
                "program_name,provider,district_code,relation,source_url",
                .. Enumerable.Range(0, size.Programs).SelectMany(i => Enumerable.Range(0, 2).Select(n =>
                    $"{Program(i)},{Partner(i / ProgramsOfPartner)},{Code((i + (n * 7)) % size.Districts)},sends,")),
            ]),
            ("aliases.csv", null, ["text,program,partner,reason"]));
        MadeUpEnrolment.Write(size, EnrolmentFile);
        MadeUpParticipation.Write(size, ParticipationFile);
    }

    public static string Code(int district) => string.Create(CultureInfo.InvariantCulture, $"{10_000 + district}");

    private static string CountyCode(int number) => string.Create(CultureInfo.InvariantCulture, $"{60_000 + number}");

    private static string Partner(int number) => string.Create(CultureInfo.InvariantCulture, $"Made-up partner {number:00000}");

    private static string Program(int number) => string.Create(CultureInfo.InvariantCulture, $"Made-up program {number:000000}");

    private string County(int number) => string.Create(CultureInfo.InvariantCulture, $"County {number % size.Counties:0000}");

    private IEnumerable<string> Districts() =>
    [
        "district_code,name,county,counties,nces_lea_id,nces_locale_code,nces_locale,locale_class,rural_students_pct_2014_15,"
            + "locale_schools_students_2014_15,locale_schools_2018_file,latitude,longitude,schools_averaged,website,ospi_organization_id",
        .. Enumerable.Range(0, size.Districts).Select(i =>
            $"{Code(i)},Made-up {Code(i)} School District,{County(i)},{County(i)},,,,{(i % 3 == 0 ? "Rural" : "Town")},,,,,,,,"),
    ];

    private IEnumerable<string> Programs() =>
    [
        "name,level,level_basis,kind,sector,provider,partners,county,city,location_basis,counties_served,transport,url,credential,paid,"
            + "cost,grades_or_ages,hs_credits,college_credits,hours_or_length,eligibility,status,source_url,source_date,date_seen,notes",
        .. Enumerable.Range(0, size.Programs).Select(i =>
            $"{Program(i)},{(i % 3 == 0 ? "explore" : i % 3 == 1 ? "prep" : "launch")},stated,program,{Sectors[i % Sectors.Length]},"
            + $"{Partner(i / ProgramsOfPartner)},,{County(i)},Town {i % 97},site,{County(i + 1)},,https://example.org/program/{i},,unknown,"
            + $"{(i % 2 == 0 ? "free" : "")},grades 9-12,,,one term,open to all students of the county,current in source,,,2026-11-01,made up to measure with"),
    ];

    private object Region() => new
    {
        region = new
        {
            code = "MADEUP",
            name = "Made Up",
            network = "A network that does not exist",
            host = "Nobody",
            website = "https://example.org",
            stateCode = "WA",
            state = "Washington",
            vision = "To be measured.",
            strategies = new[] { "First." },
            values = new[] { "One." },
            sourceKey = "made_up_districts",
        },
        counties = Enumerable.Range(0, size.Counties).Select(i => new
        {
            code = CountyCode(i),
            slug = string.Create(CultureInfo.InvariantCulture, $"county-{i:0000}"),
            name = County(i),
        }),
        countyGroups = Enumerable.Range(0, size.States).Select(state => new
        {
            code = string.Create(CultureInfo.InvariantCulture, $"MADEUP-{state:00}"),
            name = string.Create(CultureInfo.InvariantCulture, $"State {state:00}"),
            countyCodes = Enumerable.Range(0, size.Counties).Where(i => i % size.States == state).Select(CountyCode),
        }),
        levels = MadeUpParticipation.Levels.Select(level => new { key = level, label = level, definition = "Made up.", citation = "None" }),
        groups = MadeUpParticipation.Groups(size).Concat(MadeUpEnrolment.Single).DistinctBy(g => g.Key).Select(g => new
        {
            key = g.Key,
            label = g.Key,
            dimension = g.Dimension,
            complementKey = g.Complement,
            priority = g.Priority,
        }),
    };

    private void Put(string source, params (string File, string? Key, IEnumerable<string> Lines)[] tables)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "Sources", source)).FullName;
        foreach (var (file, _, lines) in tables)
        {
            File.WriteAllLines(Path.Combine(path, file), lines);
        }

        File.WriteAllText(Path.Combine(path, SourceManifest.FileName), JsonSerializer.Serialize(new
        {
            sources = tables.Where(t => t.Key is not null).Select(t => new
            {
                key = t.Key,
                title = "Made up to measure with",
                publisher = "Nobody",
                url = (string?)null,
                period = "none",
                dateSeen = "2026-11-01",
                licence = "none",
                note = (string?)null,
                synthetic = false,
                precedence = 100,
            }),
            files = tables.Select(t => new { name = t.File, sha256 = SourceManifest.Hash(Path.Combine(path, t.File)), source = t.Key }),
        }));
    }
}
