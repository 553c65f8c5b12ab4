using System.Globalization;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Sources.NcesLocales;

/// <summary>Students of the region by the locale code of their school: the other way to say how rural it is.</summary>
public sealed class NcesLocalesImport : SourceImport
{
    public const string Measure = "students_by_school_locale";

    private static readonly CsvLayout Layout = new()
    {
        Needed = ["nces_locale_code", "nces_locale", "students", "share_pct"],
        Key = ["nces_locale_code"],
    };

    public override string Title => "School locales 2014-15 (NCES)";

    public override string Folder => "NcesLocales";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var source = reader.Manifest.Sources[0];
        var rows = reader.Rows("region_locale_2014_15.csv", Layout).ToList();
        var students = rows.Sum(row => row.RequiredWhole("students", min: 10));
        foreach (var row in rows)
        {
            var code = row.Required("nces_locale_code");
            var share = row.Number("share_pct", 0, 100);
            var counted = row.Whole("students", min: 10);
            if (share is null || Math.Abs(share.Value - (100.0 * (counted ?? 0) / students)) > 0.01)
            {
                row.Error(
                    "share_pct", string.Create(CultureInfo.InvariantCulture, $"the percentage of all {students}"));
            }

            batch.Outcomes.Add(new Outcome
            {
                Key = $"region_locale_2014_15/{reader.Region.Region.Code}/{Measure}/locale_{code}/2014-15",
                AreaKind = AreaKind.Region,
                AreaCode = reader.Region.Region.Code,
                AreaName = reader.Region.Region.Name,
                Measure = Measure,
                Group = $"locale_{code}",
                Period = "2014-15",
                ValueText = row.Text("share_pct"),
                Value = share,
                Unit = "percent",
                Numerator = counted,
                Denominator = students,
                StatusText = "derived",
                Citation = source.Title,
                Note = row.Text("nces_locale"),
                SourceKey = source.Key,
                DateSeen = source.DateSeen,
            });
        }
    }
}
