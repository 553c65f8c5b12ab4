using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.PartnerEngagements;

public sealed class PartnerEngagementsImportTests : IDisposable
{
    private const string Header =
        "key,title,kind,school_year,date,hours,sessions,professionals,educators,students,district_code,partner,student_product,professional_feedback,note,as_of";

    private const string Good = """
        bridge,Bridge project,flipped_internship,2023-24,2024-02-01,12.5,5,2,1,7,06037,River Mill,yes,yes,,2024-06-30
        tour,Mill tour,worksite_tour,2023-24,,,,,,,,river-mill,,no,undated,2024-06-30
        panel,"Panel, old",career_panel,2022-23,2022-09-01,1,1,3,,40,35200,Clínica Peña,no,unknown,,2023-06-30
        """;

    private readonly TinyStore _store = new();

    public PartnerEngagementsImportTests()
    {
        _store.Committed = [new TinyNetwork(_store.Folder)];
        _store.Import();
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_partners_list_is_read_with_a_source_for_each_school_year()
    {
        _store.Import(_store.Write("list.csv", $"{Header}\n{Good}"));

        using var db = _store.Open();
        Assert.Equal(
            ["partner_engagements_2022-23", "partner_engagements_2023-24", TinyRegion.SourceKey],
            db.Sources.Select(s => s.Key).AsEnumerable().Order(StringComparer.Ordinal));
        var bridge = db.Engagements.Single(e => e.Key == "bridge");
        Assert.Equal(
            (EngagementKind.FlippedInternship, new SchoolYear(2023), 12.5, 5, "06037", "river-mill"),
            (bridge.Kind, bridge.SchoolYear!.Value, bridge.Hours!.Value, bridge.Sessions!.Value, bridge.DistrictCode, bridge.PartnerSlug));
        var tour = db.Engagements.Single(e => e.Key == "tour");
        Assert.Equal((YesNoUnknown.Unknown, YesNoUnknown.No, null), (tour.StudentProduct, tour.ProfessionalFeedback, tour.Hours));
        Assert.Equal("clinica-pena", db.Engagements.Single(e => e.Key == "panel").PartnerSlug);
    }

    [Fact]
    public void Students_stay_in_the_working_store_and_an_empty_cell_is_no_count()
    {
        _store.Import(_store.Write("list.csv", $"{Header}\n{Good}"));

        using var db = _store.Open();
        Assert.Equal(
            [("bridge", 7), ("panel", 40)],
            db.EngagementStudents.AsEnumerable().Select(s => (s.EngagementKey, s.Students)).Order());
        Assert.DoesNotContain(typeof(Engagement).GetProperties(), p => p.Name.Contains("Students", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_file_replaces_the_school_year_it_holds_and_no_other()
    {
        _store.Import(_store.Write("list.csv", $"{Header}\n{Good}"));
        _store.Import(_store.Write("later.csv", $"{Header}\nvisit,A visit,guest_speaker,2023-24,,,,,,,,River Mill,,,,2024-07-01\n"));

        using var db = _store.Open();
        Assert.Equal(["panel", "visit"], db.Engagements.Select(e => e.Key).AsEnumerable().Order(StringComparer.Ordinal));
        Assert.Equal("panel", db.EngagementStudents.Single().EngagementKey);
    }

    [Theory]
    [InlineData("bridge,B,tea,2023-24,,,,,,,,River Mill,,,,2024-06-30", "list.csv:2: column kind: 'tea' is not one of")]
    [InlineData("bridge,B,donation,2023-24,,,,,,,,Nobody,,,,2024-06-30", "partner: 'Nobody' is not the name or the slug of a partner")]
    [InlineData("bridge,B,donation,2023-24,,,,,,,99999,River Mill,,,,2024-06-30", "district_code: '99999' is not the code of a district")]
    [InlineData("bridge,B,donation,2023-24,2024-09-01,,,,,,,River Mill,,,,2024-06-30", "date: '2024-09-01' is not a day of the school year 2023-24")]
    [InlineData("bridge,B,donation,,,,,,,,,River Mill,,,,2024-06-30", "school_year: an empty cell is not a school year")]
    [InlineData("bridge,B,donation,2023-24,,,,,,-3,,River Mill,,,,2024-06-30", "students: the value is not a whole number from 0")]
    [InlineData("Bridge 1,B,donation,2023-24,,,,,,,,River Mill,,,,2024-06-30", "key: 'Bridge 1' is not a key of small letters")]
    [InlineData("bridge,B,donation,2023-24,,,,,,,,River Mill,maybe,,,2024-06-30", "student_product: 'maybe' is not one of no, unknown, yes")]
    [InlineData("bridge,B,donation,2023-24,,,,,,,,River Mill,,,,", "as_of: an empty cell is not a date")]
    public void What_is_wrong_is_told_with_its_place_and_nothing_is_kept(string row, string problem)
    {
        var before = _store.Dump();
        Assert.Contains(problem, _store.Refusal(_store.Write("list.csv", $"{Header}\n{row}\n")), StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }
}
