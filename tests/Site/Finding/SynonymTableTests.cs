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
}
