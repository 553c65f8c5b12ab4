using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Search;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Search;

/// <summary>What students and families type, in two languages, over the committed facts.</summary>
public sealed class EverydayWordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Release _release;

    public EverydayWordsTests()
    {
        RealFacts.CopyTo(_folder);
        _release = ReleaseFile.Read(Directory.GetFiles(_folder.File("releases"), "*.db").Single());
    }

    [Theory]
    [InlineData("truck, trucks, camión, camiones, camionero, truck driver")]
    [InlineData("welding, weld, welder, soldadura, soldador, soldar")]
    [InlineData("nurse, nurses, nursing, enfermera, enfermeras, enfermería, CNA")]
    [InlineData("medical assistant, asistente médica")]
    [InlineData("computers, computadoras, information technology, informática, IT")]
    [InlineData("veterinary, veterinaria, farming, granja, agricultura")]
    [InlineData("child care, cuidado de niños, cuidado infantil")]
    [InlineData("beauty, belleza, peluquería, hair, cosmetology")]
    [InlineData("fishing, pesca, peces, hatchery")]
    [InlineData("lawyer, abogada, law, criminal justice")]
    [InlineData("military, militar, ejército, army")]
    [InlineData("summer job, trabajo de verano")]
    [InlineData("carros, cars, automotive, mecánico")]
    [InlineData("airplanes, aviones, aviation")]
    [InlineData("college credit, créditos universitarios, dual credit")]
    public void Each_of_the_words_for_one_thing_finds_something(string words)
    {
        Assert.All(words.Split(", "), word => Assert.NotEmpty(Find(word)));
        var shared = words.Split(", ").Select(word => Find(word).ToHashSet()).Aggregate((one, other) => [.. one.Intersect(other)]);
        Assert.NotEmpty(shared);
    }

    [Fact]
    public void IT_is_the_trade_and_not_the_small_word()
    {
        var found = Find("IT");
        Assert.Contains(found.OfType<CareerProgram>(), p => p.Name.Contains("Information Technology", StringComparison.Ordinal));
        Assert.Contains(found.OfType<CareerProgram>(), p => p.Name.Contains("IT Fundamentals", StringComparison.Ordinal));
        Assert.DoesNotContain(found.OfType<CareerProgram>(), p => p.Name is "Fashion Design" or "Hospitality & Tourism");
    }

    public void Dispose()
    {
        _release.Dispose();
        _folder.Dispose();
    }

    private IReadOnlyList<Fact> Find(string text) => SearchQueries.Find(_release, text, null, CancellationToken.None);
}
