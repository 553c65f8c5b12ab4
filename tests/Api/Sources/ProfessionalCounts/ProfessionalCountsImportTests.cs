using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.ProfessionalCounts;

public sealed class ProfessionalCountsImportTests : IDisposable
{
    private const string Header = "school_year,dimension,group,professionals,as_of";
    private readonly TinyStore _store = new();

    public ProfessionalCountsImportTests() => _store.Import();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Sums_of_ten_or_more_are_kept()
    {
        Import("2023-24,gender,all,60", "2023-24,gender,Women,25", "2023-24,gender,Men,25", "2023-24,language,Spanish,10");

        using var db = _store.Open();
        Assert.Equal(4, db.ProfessionalCounts.Count());
        Assert.Equal("professional_counts_2023-24", db.ProfessionalCounts.First().SourceKey);
    }

    // A sum under ten; everyone less a group of 1 to 9; everyone less all groups of 1 to 9. No count is repeated.
    [Theory]
    [InlineData("a sum of 10 or more", "2023-24,gender,Women,9")]
    [InlineData("10 or more below everyone's", "2023-24,gender,all,60", "2023-24,gender,Women,55")]
    [InlineData("10 or more above the groups together", "2023-24,gender,all,60", "2023-24,gender,Women,25", "2023-24,gender,Men,30")]
    public void What_would_tell_of_fewer_than_ten_is_refused(string problem, params string[] rows)
    {
        var refusal = _store.Refusal(Write(rows));

        Assert.Contains(problem, refusal, StringComparison.Ordinal);
        Assert.All(["55", "60", "25", "'9'"], count => Assert.DoesNotContain(count, refusal, StringComparison.Ordinal));
    }

    private void Import(params string[] rows) => _store.Import(Write(rows));

    private string Write(string[] rows) =>
        _store.Write("people.csv", $"{Header}\n{string.Join('\n', rows.Select(r => $"{r},2024-06-30"))}\n");
}
