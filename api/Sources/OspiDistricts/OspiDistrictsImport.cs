using System.Text.RegularExpressions;
using CareerConnect.Api.Districts;

namespace CareerConnect.Api.Sources.OspiDistricts;

/// <summary>The districts of the region. Where each school stands by locale is in the table, not in the noun.</summary>
public sealed partial class OspiDistrictsImport : SourceImport
{
    private static readonly CsvLayout Layout = new()
    {
        Needed =
        [
            "district_code", "name", "county", "counties", "nces_lea_id", "nces_locale_code", "nces_locale",
            "locale_class", "rural_students_pct_2014_15", "locale_schools_students_2014_15",
            "locale_schools_2018_file", "latitude", "longitude", "schools_averaged", "website", "ospi_organization_id",
        ],
        Key = ["district_code"],
    };

    private static readonly Dictionary<string, LocaleClass> Classes = new()
    {
        ["City"] = LocaleClass.City,
        ["Suburb"] = LocaleClass.Suburb,
        ["Town"] = LocaleClass.Town,
        ["Rural"] = LocaleClass.Rural,
    };

    public override string Title => "Districts (OSPI, NCES)";

    public override string Folder => "OspiDistricts";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        var counties = new CountyNames(reader.Region);
        foreach (var row in reader.Rows("districts.csv", Layout))
        {
            var code = row.Required("district_code");
            if (!Code().IsMatch(code))
            {
                row.Error("district_code", "a district code of five digits");
            }

            var name = row.Required("name");
            batch.Districts.Add(new District
            {
                Code = code,
                Slug = SlugOf(name),
                Name = name,
                CountyCode = counties.Code(row, "county") ?? "",
                CountyNames = row.List("counties"),
                NcesLeaId = row.Text("nces_lea_id"),
                OspiOrganizationId = row.Text("ospi_organization_id"),
                LocaleCode = row.Text("nces_locale_code"),
                Locale = row.Text("nces_locale"),
                LocaleClass = row.Word("locale_class", Classes) ?? LocaleClass.Unknown,
                RuralStudentsPercent = row.Number("rural_students_pct_2014_15", 0, 100),
                Latitude = row.Number("latitude", -90, 90),
                Longitude = row.Number("longitude", -180, 180),
                Website = row.Url("website"),
                SourceKey = source.Key,
                DateSeen = source.DateSeen,
            });
        }
    }

    /// <summary>"Evergreen School District (Clark)" is found as "evergreen".</summary>
    private static string SlugOf(string name) => Slug.From(Suffix().Replace(name, ""));

    [GeneratedRegex("^[0-9]{5}\\z")]
    private static partial Regex Code();

    [GeneratedRegex(@" School District( \(.*\))?$")]
    private static partial Regex Suffix();
}
