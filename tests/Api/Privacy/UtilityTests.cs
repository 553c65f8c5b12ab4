using System.Diagnostics;
using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

public sealed class UtilityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Measure(bool groups, bool apart)
    {
        foreach (var byPublished in new[] { true })
        {
            foreach (var cross in new[] { (1, 1), (1000, 50_000), (10_000, 10_000), (10_000, 50_000) })
            {
                var shape = new PublicationShape
                {
                    CrossFromEnrolment = new Dictionary<string, int>
                    {
                        ["explore"] = cross.Item1,
                        ["prep"] = cross.Item1,
                        ["launch"] = cross.Item2,
                    },
                };
                var facts = Regions.Southwest(groups, shape);
                var rows = new List<UtilityRow>();
                var failures = 0;
                var clock = Stopwatch.StartNew();
                for (var seed = 1; seed <= 2; seed++)
                {
                    var input = Regions.Input(facts, Regions.Counts(facts, seed, apart: apart));
                    var result = Publication.Publish(input, RuleOptions.Standard with { OrderByPublished = byPublished });
                    failures += result.Passed ? 0 : 1;
                    if (!result.Passed)
                    {
                        output.WriteLine(result.AuditFailure);
                    }

                    rows.AddRange(result.Utility.Rows);
                }

                var report = new UtilityReport(rows);
                string P(params AreaKind[] k) => $"{report.Of(k).Percent:0.0} ({report.Of(k).Shown}/{report.Of(k).Cells})";
                output.WriteLine($"groups {groups} apart {apart} byPublished {byPublished} cross {cross}: district {P(AreaKind.District)} county+region {P(AreaKind.County, AreaKind.Region)} group {P(AreaKind.CountyGroup)} class {P(AreaKind.Class)} failed {failures} {clock.ElapsedMilliseconds} ms");
            }
        }

        Assert.True(true);
    }
}
