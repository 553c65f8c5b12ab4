using CareerConnect.Api.Plans;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.DistrictPlanning;

public sealed class DistrictPlanningImportTests : IDisposable
{
    private const string Header = "district_code,stage,student_voice,stage_date,url,note,as_of";
    private readonly TinyStore _store = new();

    public DistrictPlanningImportTests() => _store.Import();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_later_table_replaces_the_one_before_whole()
    {
        _store.Import(_store.Write("plans.csv", $"{Header}\n06037,adopted,yes,2024-05-01,https://example.org/plan,,2024-06-01\n35200,drafting,,,,,2024-06-01\n"));
        _store.Import(_store.Write("plans.csv", $"{Header}\n06037,in_use,yes,2024-09-01,https://example.org/plan,,2024-10-01\n"));

        using var db = _store.Open();
        var plan = db.DistrictPlans.Single();
        Assert.Equal((PlanStage.InUse, YesNoUnknown.Yes, new DateOnly(2024, 10, 1)), (plan.Stage, plan.StudentVoice, plan.DateSeen!.Value));
        Assert.Equal(new DateOnly(2024, 10, 1), db.Sources.Single(s => s.Key == "district_plans").DateSeen);
    }

    [Theory]
    [InlineData("99999,adopted,,,,,2024-06-01", "district_code: '99999' is not the code of a district")]
    [InlineData("06037,done,,,,,2024-06-01", "stage: 'done' is not one of adopted, drafting, in_use, none, not_supplied")]
    [InlineData("06037,adopted,,soon,,,2024-06-01", "stage_date: 'soon' is not a date")]
    [InlineData("06037,adopted,,,plan,,2024-06-01", "url: 'plan' is not a web address")]
    [InlineData("06037,adopted,,,,,2024-06-01\n06037,none,,,,,2024-06-01", "plans.csv:3: column district_code: '06037' is not the only row")]
    public void What_is_wrong_is_told_with_its_place(string rows, string problem) =>
        Assert.Contains(problem, _store.Refusal(_store.Write("plans.csv", $"{Header}\n{rows}\n")), StringComparison.Ordinal);
}
