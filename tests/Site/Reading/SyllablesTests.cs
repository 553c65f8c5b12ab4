using CareerConnect.Site.Reading;
using Xunit;

namespace CareerConnect.Tests.Site.Reading;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("the", 1)]
    [InlineData("school", 1)]
    [InlineData("take", 1)]
    [InlineData("table", 2)]
    [InlineData("people", 2)]
    [InlineData("houses", 2)]
    [InlineData("changes", 2)]
    [InlineData("takes", 1)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("needed", 2)]
    [InlineData("student", 2)]
    [InlineData("program", 2)]
    [InlineData("county", 2)]
    [InlineData("nation", 2)]
    [InlineData("curious", 3)]
    [InlineData("graduate", 3)]
    [InlineData("internship", 3)]
    [InlineData("participation", 5)]
    public void English_words(string word, int syllables) => Assert.Equal(syllables, Syllables.English(word));

    [Theory]
    [InlineData("sol", 1)]
    [InlineData("que", 1)]
    [InlineData("guía", 2)]
    [InlineData("cielo", 2)]
    [InlineData("día", 2)]
    [InlineData("leer", 2)]
    [InlineData("escuela", 3)]
    [InlineData("trabajo", 3)]
    [InlineData("matrícula", 4)]
    [InlineData("estudiante", 4)]
    [InlineData("muy", 1)]
    [InlineData("vergüenza", 3)]
    [InlineData("pasantía", 4)]
    [InlineData("graduación", 3)]
    [InlineData("preparatoria", 5)]
    public void Spanish_words(string word, int syllables) => Assert.Equal(syllables, Syllables.Spanish(word));
}
