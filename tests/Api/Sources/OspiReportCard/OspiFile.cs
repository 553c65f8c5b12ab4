using System.Globalization;
using System.Text;

namespace CareerConnect.Tests.Api.Sources.OspiReportCard;

/// <summary>Small files in the publisher's layouts, with made-up numbers.</summary>
internal sealed class OspiFile(string header)
{
    /// <summary>The file of 2014-15 to current, as exported in 2022.</summary>
    public const string ManyYears =
        "SchoolYear,OrganizationLevel,County,ESDName,ESDOrganizationID,DistrictCode," +
        "DistrictName,DistrictOrganizationId,SchoolCode,SchoolName,SchoolOrganizationid," +
        "CurrentSchoolType,Gradelevel,All Students,Female,Male,Gender X," +
        "American Indian/ Alaskan Native,Asian,Black/ African American," +
        "Hispanic/ Latino of any race(s),Native Hawaiian/ Other Pacific Islander," +
        "Two or More Races,White,English Language Learners,Highly Capable,Homeless,Low-Income," +
        "Migrant,Military Parent,Mobile,Section 504,Students with Disabilities," +
        "Non-English Language Learners,Non-Highly Capable,Non-Homeless,Non-Low Income," +
        "Non Migrant,Non Military Parent,Non Mobile,Non Section 504," +
        "Students without Disabilities,DataAsOf,FosterCare,Non-FosterCare";

    /// <summary>The file of one year, as exported in February 2023.</summary>
    public const string OneYear =
        "schoolyear,OrganizationLevel,County,ESDName,ESDOrganizationID,DistrictCode," +
        "DistrictName,DistrictOrganizationId,SchoolCode,SchoolName,SchoolOrganizationid," +
        "CurrentSchoolType,GradeLevel,All Students,Female,Gender X,Male," +
        "American Indian/ Alaskan Native,Asian,Black/ African American," +
        "Hispanic/ Latino of any race(s),Native Hawaiian/ Other Pacific Islander," +
        "Two or More Races,White,English Language Learners,Foster Care,Highly Capable," +
        "Homeless,Low-Income,Migrant,Military Parent,Mobile,Section 504," +
        "Students with Disabilities,Non-English Language Learners,Non-Foster Care," +
        "Non-Highly Capable,Non-Homeless,Non-Low Income,Non Migrant,Non Military Parent," +
        "Non Mobile,Non Section 504,Students without Disabilities,DataAsOf";

    /// <summary>A view of the state rows, as exported in January 2023.</summary>
    public const string StateView =
        "SchoolYear,OrganizationLevel,ESDName,Gradelevel,All Students,Female,Male,Gender X," +
        "American Indian/ Alaskan Native,Asian,Black/ African American," +
        "Hispanic/ Latino of any race(s),Native Hawaiian/ Other Pacific Islander," +
        "Two or More Races,White,English Language Learners,Highly Capable,Homeless,Low-Income," +
        "Migrant,Military Parent,Mobile,Section 504,Students with Disabilities," +
        "Non-English Language Learners,Non-Highly Capable,Non-Homeless,Non-Low Income," +
        "Non Migrant,Non Military Parent,Non Mobile,Non Section 504," +
        "Students without Disabilities,FosterCare,Non-FosterCare";

    /// <summary>The field names of the JSON and of newer CSV downloads.</summary>
    public const string Api =
        "schoolyear,organizationlevel,county,esdname,esdorganizationid,districtcode," +
        "districtname,districtorganizationid,schoolcode,schoolname,schoolorganizationid," +
        "currentschooltype,gradelevel,all_students,female,male,gender_x," +
        "american_indian_alaskan_native,asian,black_african_american," +
        "hispanic_latino_of_any_race,native_hawaiian_other_pacific,two_or_more_races,white," +
        "english_language_learners,highly_capable,homeless,low_income,migrant,military_parent," +
        "mobile,section_504,students_with_disabilities,foster_care,non_foster_care," +
        "non_english_language_learners,non_highly_capable,non_homeless,non_low_income," +
        "non_migrant,non_military_parent,non_mobile,non_section_504," +
        "students_without_disabilities,dat,dataasof";

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["SchoolYear"] = "2021-22",
        ["OrganizationLevel"] = "District",
        ["County"] = "Clark",
        ["DistrictCode"] = "06037",
        ["Gradelevel"] = "AllGrades",
        ["All Students"] = "1000",
        ["Female"] = "480",
        ["Male"] = "505",
        ["Gender X"] = "15",
        ["American Indian/ Alaskan Native"] = "12",
        ["Asian"] = "60",
        ["Black/ African American"] = "40",
        ["Hispanic/ Latino of any race(s)"] = "230",
        ["Native Hawaiian/ Other Pacific Islander"] = "20",
        ["Two or More Races"] = "90",
        ["White"] = "548",
        ["English Language Learners"] = "110",
        ["Highly Capable"] = "70",
        ["Homeless"] = "31",
        ["Low-Income"] = "410",
        ["Migrant"] = "11",
        ["Military Parent"] = "25",
        ["Mobile"] = "44",
        ["Section 504"] = "52",
        ["Students with Disabilities"] = "140",
        ["FosterCare"] = "13",
    };

    private static readonly Dictionary<string, string> Names = new()
    {
        ["schoolyear"] = "SchoolYear",
        ["gradelevel"] = "Gradelevel",
        ["fostercare"] = "FosterCare",
        ["americanindianalaskannative"] = "American Indian/ Alaskan Native",
        ["hispaniclatinoofanyrace"] = "Hispanic/ Latino of any race(s)",
        ["nativehawaiianotherpacific"] = "Native Hawaiian/ Other Pacific Islander",
    };

    private readonly List<string> _rows = [];

    /// <summary>Adds a district's row that is in order but for what is given, by the names of the first layout.</summary>
    public OspiFile Row(params (string Column, string Value)[] cells)
    {
        var values = new Dictionary<string, string>(Usual);
        foreach (var (column, value) in cells)
        {
            values[column] = value;
        }

        _rows.Add(string.Join(',', header.Split(',').Select(name => Quote(values.GetValueOrDefault(Plain(name), "")))));
        return this;
    }

    public string Text(string newLine = "\n", bool mark = false)
    {
        var text = new StringBuilder(mark ? "\uFEFF" : "").Append(header).Append(newLine);
        foreach (var row in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row}{newLine}");
        }

        return text.ToString();
    }

    public OspiFile Reversed()
    {
        _rows.Reverse();
        return this;
    }

    private static string Quote(string value) =>
        value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    private static string Plain(string name) =>
        Names.TryGetValue(Letters(name), out var known) ? known
        : Usual.Keys.FirstOrDefault(k => string.Equals(Letters(k), Letters(name), StringComparison.Ordinal)) ?? name;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
