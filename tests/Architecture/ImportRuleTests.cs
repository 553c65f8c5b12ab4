using System.Text.RegularExpressions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Architecture;

/// <summary>Who may import whom, read off the sources.</summary>
public sealed partial class ImportRuleTests
{
    private static readonly string[] NotSlices =
        [
            "Access", "Audit", "Backups", "Confirmations", "Data", "GraphQL", "Hosting", "Privacy", "Properties", "Releases",
            "Reviews", "Sources", "Staff", "Submissions",
        ];

    private static readonly IReadOnlyList<string> Api = Repository.Files("api", "*.cs");

    private static IEnumerable<string> Slices => Api
        .Select(FolderOf).Where(folder => folder != "" && !NotSlices.Contains(folder)).Distinct();

    [Fact]
    public void The_engine_is_named_in_its_own_folder_only() =>
        AssertNone(Api.Where(f => FolderOf(f) != "GraphQL"), EngineUsing());

    [Fact]
    public void Only_the_host_and_the_verbs_know_the_engine_folder() =>
        AssertNone(
            Api.Where(f => FolderOf(f) is not ("GraphQL" or "Hosting" or "")),
            new Regex(@"CareerConnect\.Api\.GraphQL"));

    [Fact]
    public void Privacy_imports_nothing_of_ours() =>
        AssertNone(Api.Where(f => FolderOf(f) == "Privacy"), new Regex(@"using CareerConnect\.(?!Api\.Privacy\b)"));

    [Fact]
    public void Data_names_the_nouns_and_nothing_more() =>
        AssertNone(
            Api.Where(f => FolderOf(f) == "Data"),
            new Regex(@"using CareerConnect\.Api\.(GraphQL|Hosting|Privacy|Releases|Sources)\b|\w+Queries\b"));

    [Fact]
    public void A_slice_imports_slices_and_data_only() =>
        AssertNone(
            Api.Where(f => Slices.Contains(FolderOf(f))),
            new Regex(@"using (CareerConnect\.Api\.(GraphQL|Hosting|Privacy|Releases|Sources)\b|Microsoft\.EntityFrameworkCore)"));

    [Fact]
    public void A_slice_never_calls_another_slices_queries()
    {
        Assert.NotEmpty(Slices);
        foreach (var file in Api.Where(f => Slices.Contains(FolderOf(f))))
        {
            var own = Api.Where(f => FolderOf(f) == FolderOf(file)).Select(Path.GetFileNameWithoutExtension).ToHashSet();
            var called = QueriesName().Matches(Repository.Read(file)).Select(m => m.Value).Where(q => !own.Contains(q));
            Assert.True(!called.Any(), $"{file} names {string.Join(", ", called)}");
        }
    }

    [Fact]
    public void Sources_know_neither_releases_nor_the_engine() =>
        AssertNone(
            Api.Where(f => FolderOf(f) == "Sources"),
            new Regex(@"using CareerConnect\.Api\.(GraphQL|Hosting|Releases)\b"));

    [Fact]
    public void A_raw_count_is_named_by_sources_releases_and_the_working_store_only() =>
        AssertNone(
            Api.Where(f => FolderOf(f) is not ("Sources" or "Releases")
                && f is not ("api/Data/WorkingDb.cs" or "api/Participation/ParticipationCount.cs")),
            new Regex(@"\bParticipationCounts?\b"));

    // Students of one engagement are few, and sums of them no unduplicated counts: no release reads them at all.
    [Fact]
    public void Students_of_an_engagement_are_named_by_sources_and_the_working_store_only() =>
        AssertNone(
            Api.Where(f => FolderOf(f) != "Sources"
                && f is not ("api/Data/WorkingDb.cs" or "api/Engagements/EngagementStudents.cs")),
            new Regex(@"\bEngagementStudents\b"));

    [Fact]
    public void What_was_sent_in_reaches_a_release_in_one_place() =>
        AssertNone(
            Api.Where(f => FolderOf(f) is "Releases" && !f.Contains("/Admitted", StringComparison.Ordinal)),
            new Regex(@"CareerConnect\.Api\.(Submissions|Reviews)\b"));

    [Fact]
    public void Who_sends_in_knows_neither_the_engine_nor_releases() =>
        AssertNone(
            Api.Where(f => FolderOf(f) is "Access" or "Audit" or "Submissions"),
            new Regex(@"using CareerConnect\.Api\.(GraphQL|Hosting|Releases|Reviews|Staff)\b"));

    [Fact]
    public void Resolvers_never_open_the_working_store() =>
        AssertNone(Api.Where(f => FolderOf(f) == "GraphQL"), new Regex(@"\bWorkingDb\b|\bDbContext\b"));

    [Fact]
    public void The_site_speaks_graphql_only() =>
        AssertNone(
            Repository.Files("site", "*.cs").Concat(Repository.Files("site", "*.razor"))
                .Where(f => f != "site/Program.cs"),
            new Regex(@"CareerConnect\.Api"));

    private static string FolderOf(string file) =>
        file.Split('/') is [_, var folder, _, ..] ? folder : "";

    private static void AssertNone(IEnumerable<string> files, Regex forbidden)
    {
        var list = files.ToList();
        Assert.NotEmpty(list);
        var found = list.Where(f => forbidden.IsMatch(Repository.Read(f)));
        Assert.Empty(found);
    }

    [GeneratedRegex(@"^\s*(global )?using (static )?GraphQL", RegexOptions.Multiline)]
    private static partial Regex EngineUsing();

    [GeneratedRegex(@"\b[A-Z]\w*Queries\b")]
    private static partial Regex QueriesName();
}
