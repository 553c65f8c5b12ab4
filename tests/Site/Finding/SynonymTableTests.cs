using CareerConnect.Api.Search;
using CareerConnect.Site.Finding;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

public sealed class SynonymTableTests
{
    private static readonly SynonymTable Table = new(
    [
        ("soldadura", "welding"), ("enfermería", "nursing"), ("salud", "health"), ("salud", "healthcare"),
        ("recursos naturales", "natural resources"), ("informática", "IT"), ("informática", "information technology"),
    ]);

    [Theory]
    [InlineData("Welding Technology", "soldadura")]
    [InlineData("Curso de ENFERMERIA", "nursing")]
    [InlineData("Natural-resources crew", "recursos naturales")]
    [InlineData("Feria de salud", "health, healthcare")]
    [InlineData("Weldings", "")]
    [InlineData("IT Fundamentals", "informática")]
    [InlineData("Come and see it.", "")]
    [InlineData("Natural history", "")]
    [InlineData("Nursing (enfermería)", "")]
    public void A_text_answers_to_what_its_terms_are_called_in_the_other_language(string text, string others) =>
        Assert.Equal(others, string.Join(", ", Table.Of(text)));

    // The site knows nothing of the api but what it answers, so each has the rule: what the api looks for in titles alone,
    // the site meets in capitals alone.
    [Theory]
    [InlineData("IT", true)]
    [InlineData("ÁÉ", true)]
    [InlineData("It", false)]
    [InlineData("CNA", false)]
    [InlineData("3D", false)]
    [InlineData("Welding", false)]
    public void The_api_and_the_site_take_the_same_terms_for_abbreviations(string term, bool abbreviation)
    {
        var expression = SearchExpression.Make(term, [new SearchSynonym { TermEs = "soldadura", TermEn = term, SourceKey = "tests" }]);
        var table = new SynonymTable([("soldadura", term)]);
        Assert.Equal("soldadura", Assert.Single(table.Of(term)));
        Assert.Equal(abbreviation, expression.Contains("title : ", StringComparison.Ordinal));
        Assert.Equal(abbreviation, !table.Of(term.ToLowerInvariant()).Any());
    }
}
