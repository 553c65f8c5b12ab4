using System.Text.Json;
using CareerConnect.Api.Sources;

namespace CareerConnect.Tests.Support;

/// <summary>Another network's region, made up, as a folder of files: three districts in two counties, with a plan and two programs.</summary>
public static class BayRegion
{
    private const string Region = """
        {
          "region": {
            "code": "ESD900", "name": "North Bay", "network": "Career Connect North Bay", "host": "Bay Service District",
            "website": "https://example.org", "stateCode": "WA", "state": "Washington", "vision": "Each student.",
            "strategies": ["First."], "values": ["One."], "sourceKey": "bay_plan"
          },
          "counties": [
            { "code": "53901", "slug": "bay", "name": "Bay" }, { "code": "53903", "slug": "hill", "name": "Hill" }
          ],
          "levels": [
            { "key": "any", "label": "Any level", "definition": "Once.", "citation": "Tests" },
            { "key": "explore", "label": "Explore", "definition": "Fairs.", "citation": "Tests" },
            { "key": "prep", "label": "Prep", "definition": "Courses.", "citation": "Tests" },
            { "key": "launch", "label": "Launch", "definition": "Paid work.", "citation": "Tests" }
          ],
          "groups": [
            { "key": "all", "label": "All students", "dimension": "all", "priority": false },
            { "key": "low_income", "label": "Low income", "dimension": "program", "complementKey": "not_low_income", "priority": true },
            { "key": "not_low_income", "label": "Not low income", "dimension": "program", "complementKey": "low_income", "priority": false }
          ]
        }
        """;

    private static readonly string[] GroupColumns =
    [
        "female", "male", "gender_x", "american_indian_alaskan_native", "asian", "black_african_american", "hispanic_latino",
        "native_hawaiian_pacific_islander", "two_or_more_races", "white", "english_learners", "highly_capable", "homeless",
        "low_income", "migrant", "students_with_disabilities",
    ];

    /// <summary>What its districts count, to be brought in: 950 of 9,500 students, 240 of the 4,000 low-income ones.</summary>
    public const string Participation = """
        school_year,district_code,level,group,students
        2023-24,90001,any,all,400
        2023-24,90001,explore,all,300
        2023-24,90001,prep,all,200
        2023-24,90001,any,low_income,100
        2023-24,90001,any,not_low_income,300
        2023-24,90002,any,all,300
        2023-24,90002,explore,all,250
        2023-24,90002,prep,all,150
        2023-24,90002,any,low_income,80
        2023-24,90002,any,not_low_income,220
        2023-24,90003,any,all,250
        2023-24,90003,explore,all,200
        2023-24,90003,prep,all,100
        2023-24,90003,any,low_income,60
        2023-24,90003,any,not_low_income,190
        """;

    /// <summary>Writes the folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "region.json"), Region);
        Put(folder, "OspiDistricts", ("districts.csv", "bay_districts", """
            district_code,name,county,counties,nces_lea_id,nces_locale_code,nces_locale,locale_class,rural_students_pct_2014_15,locale_schools_students_2014_15,locale_schools_2018_file,latitude,longitude,schools_averaged,website,ospi_organization_id
            90001,Harbor School District,Bay,Bay,,,,Town,,,,,,,,
            90002,Cove School District,Bay,Bay,,,,Rural,,,,,,,,
            90003,Summit School District,Hill,Hill,,,,Rural,,,,,,,,
            """));
        Put(folder, "OspiDemographics", ("enrolment.csv", "bay_enrollment_2023-24", $"""
            district_code,district_name,county,school_year,total_enrollment,{string.Join(',', GroupColumns)},zero_or_missing,suppressed
            {Enrolled("90001", 4_000, 1_700)}
            {Enrolled("90002", 3_000, 1_300)}
            {Enrolled("90003", 2_500, 1_000)}
            """));
        Put(folder, "StrategicPlan",
            ("region_goals.csv", "bay_plan", """
                goal,metric_key,metric,unit,baseline,target,comparator,target_school_year_or_date,note
                1,bay_participants,Students who take part in a year,students,,1900,at_least,2026-27,
                """),
            ("participation_2020_21.csv", "bay_plan_participation", "group_key,group_label,participation_pct,regional_population_pct,status,note"),
            ("goal_definitions.csv", null, """
                metric_key,measure,level,outcome_measure,base_year,definition,what_counts
                bay_participants,participants,any,,,Students who take part.,Each once.
                """));
        Put(folder, "SectorLists", ("sectors.csv", "bay_sectors", "sector_key,label,source,note\nlocal-maritime,Maritime,,\n"));
        Put(folder, "PartnerPages", ("partners.csv", "bay_partners", """
            name,kind,sector,county,city,location_basis,url,role,evidence_year,source_url,date_seen,notes
            Bay Yard,employer,Maritime,Bay,,source,,builds boats,,,2026-11-23,
            """));
        Put(folder, "ProgramPages",
            ("programs.csv", "bay_programs", """
                name,level,level_basis,kind,sector,provider,partners,county,city,location_basis,counties_served,transport,url,credential,paid,cost,grades_or_ages,hs_credits,college_credits,hours_or_length,eligibility,status,source_url,source_date,date_seen,notes
                Boat Fair,explore,stated,event,Maritime,Bay Yard,,Bay,,site,Bay; Hill,,,,unknown,,,,,,,current in source,,,2026-11-23,
                Boat Building,prep,stated,program,Maritime,Bay Yard,,Bay,,site,,,,,unknown,free,,,,,,current in source,,,2026-11-23,
                """),
            ("program_districts.csv", "program_districts", "program_name,provider,district_code,relation,source_url\nBoat Building,Bay Yard,90001,sends,\n"),
            ("aliases.csv", null, "text,program,partner,reason"));
    }

    private static string Enrolled(string district, int students, int lowIncome) =>
        $"{district},,,2023-24,{students},{string.Join(',', GroupColumns.Select(g => g == "low_income" ? $"{lowIncome}" : ""))},,";

    private static void Put(string folder, string source, params (string File, string? Key, string Text)[] tables)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "Sources", source)).FullName;
        foreach (var (file, _, text) in tables)
        {
            File.WriteAllText(Path.Combine(path, file), text.TrimEnd() + "\n");
        }

        var manifest = new
        {
            sources = tables.Where(t => t.Key is not null).Select(t => new
            {
                key = t.Key,
                title = t.Key,
                publisher = "The tests",
                url = (string?)null,
                period = "2023-24",
                dateSeen = "2026-11-23",
                licence = "none",
                note = (string?)null,
                synthetic = false,
                precedence = 100,
            }),
            files = tables.Select(t => new
            {
                name = t.File,
                sha256 = SourceManifest.Hash(Path.Combine(path, t.File)),
                source = t.Key,
            }),
        };
        File.WriteAllText(Path.Combine(path, SourceManifest.FileName), JsonSerializer.Serialize(manifest));
    }
}
