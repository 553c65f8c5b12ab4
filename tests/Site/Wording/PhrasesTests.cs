using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Wording;

public sealed class PhrasesTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "site", "input", "words");

    private static readonly string English = File.ReadAllText(Path.Combine(Folder, "en.yml"));

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Numbers_dates_and_gaps_are_written_as_the_language_does()
    {
        var words = Read(English);
        Assert.Equal("28 of 30 districts", words.Say(Word.CoversDistricts, ("covered", 28), ("all", 30)));
        Assert.Equal("96,338", words.Number(96338));
        Assert.Equal("44.6%", words.Percent(44.63));
        Assert.Equal("November 23, 2026", words.Date(new DateOnly(2026, 11, 23)));
        Assert.Equal("1 school district", words.Say(Word.DistrictCount, ("count", 1)));
        Assert.Equal("Skills center", words.Named("Kind", "SKILLS_CENTER"));
        Assert.Equal("Dual credit completed", words.Readable("Measure", "dual_credit_completed"));
    }

    [Fact]
    public void A_word_after_a_number_has_its_form_for_one_and_for_many()
    {
        var spanish = Phrases.Read(Folder, "es", Read(English));
        Assert.Equal("1 estudiante", spanish.Say(Word.UnitStudents, ("value", 1)));
        Assert.Equal("0 estudiantes", spanish.Say(Word.UnitStudents, ("value", 0)));
        Assert.Equal("a cerca de 1 milla", spanish.Say(Word.NearMiles, ("miles", "1")));
        Assert.Equal("1,001 students", Read(English).Say(Word.UnitStudents, ("value", 1001)));
    }

    [Fact]
    public void A_word_with_one_form_only_stops_the_build() =>
        Assert.Throws<SiteException>(() =>
            Read(English.Replace("{value:student|students}", "{value:student}", StringComparison.Ordinal)).Say(Word.UnitStudents, ("value", 1)));

    [Fact]
    public void A_missing_word_stops_the_build()
    {
        var error = Assert.Throws<SiteException>(() => Read(English.Replace("navHome: Home\n", "", StringComparison.Ordinal)));
        Assert.Equal($"{_folder.File("en.yml")}: word 'navHome' is missing.", error.Message);
        Assert.Equal(SiteFailure.BadInput, error.Failure);
    }

    [Fact]
    public void An_unknown_word_stops_the_build_with_its_line()
    {
        var error = Assert.Throws<SiteException>(() => Read("navHoem: Home\n" + English));
        Assert.Equal($"{_folder.File("en.yml")}:1:1: unknown word 'navHoem'. Did you mean 'navHome'?", error.Message);
    }

    [Fact]
    public void A_language_without_a_file_stops_the_build() =>
        Assert.Contains(
            "the words of the language 'es' are missing",
            Assert.Throws<SiteException>(() => Phrases.Read(_folder.Path, "es")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_translation_has_every_word_and_the_same_gaps()
    {
        var spanish = Phrases.Read(Folder, "es", Phrases.Read(Folder, "en"));
        Assert.Empty(spanish.Missing);
        Assert.Equal("distritos: 28 de 30", spanish.Say(Word.CoversDistricts, ("covered", 28), ("all", 30)));
        Assert.Equal("23 de noviembre de 2026", spanish.Date(new DateOnly(2026, 11, 23)));
        Assert.Equal("96,338", spanish.Number(96338));
    }

    [Fact]
    public void A_translation_that_loses_a_gap_stops_the_build_with_its_line()
    {
        var english = Read(English);
        File.WriteAllText(_folder.File("es.yml"), "navHome: Inicio\ncoversDistricts: \"{covered} de {todos} distritos\"\n");
        var error = Assert.Throws<SiteException>(() => Phrases.Read(_folder.Path, "es", english));
        Assert.Equal(
            $"{_folder.File("es.yml")}:2:18: word 'coversDistricts' has gaps [covered, todos]: expected [covered, all] as in en.yml.",
            error.Message);
    }

    [Fact]
    public void A_word_not_yet_translated_is_the_first_languages_and_is_counted()
    {
        var english = Read(English);
        File.WriteAllText(_folder.File("es.yml"), English.Replace("navHome: Home\n", "", StringComparison.Ordinal));
        var spanish = Phrases.Read(_folder.Path, "es", english);
        Assert.Equal(["navHome"], spanish.Missing);
        Assert.Equal("Home", spanish[Word.NavHome]);
    }

    [Fact]
    public void What_a_source_says_is_translated_by_its_exact_text()
    {
        var english = Read(English);
        File.WriteAllText(_folder.File("es.yml"), English);
        File.WriteAllText(_folder.File("es.facts.yml"), "Health: Salud\n");
        var spanish = Phrases.Read(_folder.Path, "es", english);
        Assert.Equal("Salud", spanish.Translate("Health"));
        Assert.Null(spanish.Translate("Health Science"));
        Assert.Equal("11-12", spanish.Translate("11-12"));
        Assert.Equal("Health Science", spanish.Quote("Health Science"));
        Assert.Equal(["Health Science"], spanish.Untranslated);
        Assert.Equal("Health Science", english.Translate("Health Science"));
        Assert.Empty(english.Untranslated);
    }

    [Fact]
    public void A_gap_that_nothing_fills_stops_the_build() =>
        Assert.Throws<SiteException>(() => Read(English).Say(Word.CoversDistricts, ("covered", 28)));

    [Fact]
    public void A_brace_in_a_value_is_a_character_like_any_other() =>
        Assert.Contains("{county} {{x", Read(English).Say(Word.PlaceCounty, ("county", "{county} {{x")), StringComparison.Ordinal);

    [Fact]
    public void A_value_of_the_api_without_a_word_stops_the_build() =>
        Assert.Throws<SiteException>(() => Read(English).Named("Level", "ORBIT"));

    [Fact]
    public void Every_word_is_used_by_a_page_or_names_a_value()
    {
        string[] byValue =
        [
            "Level", "LevelBasis", "LevelTitle", "LevelDescription", "Cost", "Paid", "Transport", "Location", "Locale", "Relation",
            "Unconfirmed", "Why", "Kind", "Kinds", "Goal", "Comparator", "Unit", "Measure", "Group", "Firmness", "NetworkFact",
            "Credit", "What", "Nav", "NewsKind", "Answer", "Element", "Endorsement", "Engagement", "LifeStage", "Stage", "Board", "Planner", "Holds",
            "Rural", "Course", "Missing",
        ];
        var code = string.Concat(
            Repository.Files("site", "*.razor").Concat(Repository.Files("site", "*.cs"))
                .Where(f => !f.EndsWith("/Word.cs", StringComparison.Ordinal)).Select(Repository.Read));
        var unused = Enum.GetNames<Word>().Where(w =>
            !System.Text.RegularExpressions.Regex.IsMatch(code, $"\\b{w}\\b")
            && !byValue.Any(kind => w.StartsWith(kind, StringComparison.Ordinal)));
        Assert.Empty(unused);
    }

    public void Dispose() => _folder.Dispose();

    private Phrases Read(string text)
    {
        File.WriteAllText(_folder.File("en.yml"), text);
        return Phrases.Read(_folder.Path, "en");
    }
}
