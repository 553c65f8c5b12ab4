using CareerConnect.Api.Sources;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class BroughtTableTests : IDisposable
{
    private readonly TinyStore _store = new();

    public BroughtTableTests()
    {
        _store.Committed = [new TinyNetwork(_store.Folder)];
        _store.Import();
    }

    public static TheoryData<string> Folders => [.. SourceList.Files.OfType<BroughtTable>().Select(t => t.Folder)];

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_template_is_known_by_its_header_and_says_that_it_has_no_rows(string folder) =>
        Assert.Equal("template.csv: a file without rows is not of use", _store.Refusal(Template(folder)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_column_of_a_template_is_explained_in_its_readme(string folder)
    {
        var readme = Repository.Read($"api/Sources/{folder}/README.md");
        Assert.All(CsvTable.HeaderOf(Template(folder)), column => Assert.Contains($"| `{column}` |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Work_groups_and_practices_are_brought_whole()
    {
        _store.Import(
            _store.Write("groups.csv", "key,name,purpose,lead_partner,meets,url,note,as_of\nhealth,Health,Plan rounds,Clínica Peña,monthly,,,2024-06-01\n"),
            _store.Write("practices.csv", "key,title,what_was_done,what_worked,district_code,partner,date,url,as_of\nshed,A shed,Sited a shed,It stands,06037,river-mill,2024-05-01,,2024-06-01\n"));

        using var db = _store.Open();
        Assert.Equal("clinica-pena", db.WorkGroups.Single().LeadPartnerSlug);
        Assert.Equal(("06037", "river-mill"), (db.SharedPractices.Single().DistrictCode, db.SharedPractices.Single().PartnerSlug));
    }

    private static string Template(string folder) => Path.Combine(AppContext.BaseDirectory, "Sources", folder, "template.csv");
}
