using CareerConnect.Site.Generator;
using CareerConnect.Site.Reading;
using CareerConnect.Tests.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Reading;

public sealed class ReadingTextTests
{
    // By hand: you 1 can 1 try 1 a 1 job 1 | does 1 it 1 pay 1 | wel-ding 2 is 1 taught 1 at 1 ten 1 schools 1.
    private const string English = "You can try a job. Does it pay? Welding is taught at ten schools.";

    // By hand: pue-des 2 pro-bar 2 un 1 tra-ba-jo 3 | tam-bién 2 te 1 pa-gan 2.
    private const string Spanish = "Puedes probar un trabajo. También te pagan.";

    [Fact]
    public void Sentences_words_and_syllables_are_counted()
    {
        Assert.Equal(new ReadingCount(14, 3, 15), ReadingText.Count([English], "en"));
        Assert.Equal(new ReadingCount(7, 2, 13), ReadingText.Count([Spanish], "es"));
    }

    [Fact]
    public void The_formulas_are_those_of_their_authors()
    {
        // 0.39 * 14/3 + 11.8 * 15/14 - 15.59 = 1.82 + 12.642857 - 15.59
        Assert.Equal(-1.127143, ReadingText.Count([English], "en").FleschKincaidGrade, 6);

        // 206.84 - 60 * 13/7 - 1.02 * 3.5 = 206.84 - 111.428571 - 3.57
        Assert.Equal(91.841429, ReadingText.Count([Spanish], "es").FernandezHuertaEase, 6);
    }

    [Fact]
    public void Labels_tables_sources_and_other_languages_are_left_out()
    {
        const string Sentence = "<p>One two three four five six seven eight nine ten.</p>";
        var page = Page($"""
            {Sentence}{Sentence}{Sentence}<p>Just a label</p><table><tr><td><p>In a table.</p></td></tr></table>
            <p class="source">Source: somewhere.</p><p>One <span lang="de">zwei</span>.</p><ul><li><p>Eleven.</p></li></ul>
            """);
        Assert.Equal(32, Page($"{Sentence}{Sentence}{Sentence}<p>Just a label</p><p>Eleven, twelve.</p>")!.Words);
        Assert.Equal(32, page!.Words);
    }

    [Fact]
    public void A_page_of_few_words_is_not_measured() => Assert.Null(Page($"<p>{English}</p>"));

    private static ReadingCount? Page(string main) => PageScan.Of("/", TestPage.Html(main)).Reading;
}
