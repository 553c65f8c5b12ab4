using System.Text.Json.Nodes;
using CareerConnect.Api.Sources;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

/// <summary>The committed tables, spoilt in one place: the import stops, says where, and changes nothing.</summary>
public sealed class BrokenTablesTests : IDisposable
{
    private readonly TinyStore _store = new();

    private string Folder => Path.Combine(_store.Folder, "Sources");

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("OspiDistricts/districts.csv", "Vancouver", "Vancouvre")]
    [InlineData("CountyShapes/counties.geojson", "-121.5212", "-121.5213")]
    [InlineData("ProgramPages/aliases.csv", "short name", "other name")]
    public void A_changed_byte_is_refused_by_its_checksum(string table, string from, string to)
    {
        Spoil(table, from, to, reviewed: false);

        Assert.StartsWith($"{Path.GetFileName(table)}: SHA-256 ", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "ProgramPages/programs.csv", ",Port of Vancouver USA,", ",Port of Nowhere,",
        "programs.csv:6: column partners: 'Port of Nowhere' is not a list of partners: 'Port of Nowhere' is neither")]
    [InlineData(
        "ProgramPages/programs_more.csv", "event,Advanced Manufacturing,Workforce Southwest Washington,",
        "event,Advanced Manufacturing,Workforce Somewhere,",
        "column provider: 'Workforce Somewhere' is not a list of partners")]
    [InlineData(
        "ProgramPages/program_districts.csv", "nPower Girls,ESD 112 /", "nPower Boys,ESD 112 /",
        "column program_name: 'nPower Boys' is not a program or event of this provider")]
    [InlineData(
        "ProgramPages/program_districts.csv", ",ESD 112,25101,", ",ESD 112,25102,",
        "program_districts.csv:2: column district_code: '25102' is not the code of a district")]
    [InlineData(
        "ProgramPages/aliases.csv", ",Norpac,spelling", ",Norpack,spelling",
        "column partner: 'Norpack' is not the name of a partner, or -")]
    [InlineData(
        "ProgramPages/programs.csv", ",Public Safety,Cascadia", ",Public Safe,Cascadia",
        "programs.csv:2: column sector: 'Public Safe' is not a label of the list local of sectors.csv")]
    [InlineData(
        "ProgramPages/programs.csv", ",11-12,3,up to 12 (Portland Community College),2 years,,current in source,",
        ",11-12,3,up to 12 (Portland Community College),2 years,,perhaps,",
        "programs.csv:2: column status: 'perhaps' is not a status that begins with one of the known words")]
    [InlineData(
        "PartnerPages/partners.csv", ",skills center,", ",skill centre,",
        "partners.csv:5: column kind: 'skill centre' is not one of")]
    [InlineData(
        "PartnerPages/partners.csv", "Multiple,Clark,Vancouver", "Multiple,Lewis,Vancouver",
        "partners.csv:5: column county: 'Lewis' is not a county of the region")]
    [InlineData(
        "OspiDemographics/district_demographics_2020_21.csv", ",54,,,english_learners", ",5,,,english_learners",
        "district_demographics_2020_21.csv:17: column low_income: the value is not a count of 10 or more, or a zero")]
    [InlineData(
        "OspiGenderRace/district_gender_race.csv", "06037,2014-15,female,11481,", "06037,2014-15,female,9,",
        "district_gender_race.csv:2: column students: the value is not empty: the table withholds counts")]
    [InlineData(
        "OutcomeReports/outcomes.csv", "2014,74,,,reported,https://vansd", "2014,740,,,reported,https://vansd",
        "outcomes.csv:2: column value_pct: '740' is not a number from 0 to 100")]
    public void A_wrong_cell_is_told_with_file_line_and_column(string table, string from, string to, string message)
    {
        Spoil(table, from, to, reviewed: true);

        Assert.Contains(message, Refusal(), StringComparison.Ordinal);
    }

    private string Refusal()
    {
        var before = _store.Dump();
        var refusal = Assert.Throws<ImportFailedException>(
            () => CommittedFacts.CommandFor(_store, Folder).Run([], demo: false)).Message;
        Assert.Equal(before, _store.Dump());
        return refusal;
    }

    private void Spoil(string table, string from, string to, bool reviewed)
    {
        foreach (var file in Directory.GetFiles(CommittedFacts.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(CommittedFacts.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var path = Path.Combine(Folder, table);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{table} does not hold {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
        if (reviewed)
        {
            Review(path);
        }
    }

    private static void Review(string path)
    {
        var manifest = Path.Combine(Path.GetDirectoryName(path)!, SourceManifest.FileName);
        var json = JsonNode.Parse(File.ReadAllText(manifest))!;
        var file = json["files"]!.AsArray().Single(f => (string?)f!["name"] == Path.GetFileName(path))!;
        file["sha256"] = SourceManifest.Hash(path);
        File.WriteAllText(manifest, json.ToJsonString());
    }
}
