using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Content;

/// <summary>Every mistake a writer can make is told in one go, with file, line, column and what was expected.</summary>
public sealed class MistakesTests(MistakesTests.BrokenSite site) : IClassFixture<MistakesTests.BrokenSite>
{
    private const string Good = "---\nTitle: T\nDescription: D\n---\n";

    private static readonly (string File, string Text, string Message)[] Mistakes =
    [
        ("en/no-front.md", "text only", "en/no-front.md:1:1: expected front matter between two lines of ---."),
        ("en/no-title.md", "---\nDescription: D\n---\nx", "en/no-title.md:1:1: front matter has no 'Title'"),
        ("en/key.md", "---\nTitle: T\nDescription: D\nDescripton: D\n---\nx", "en/key.md:4:1: unknown front matter name 'Descripton'. Did you mean 'Description'?"),
        ("en/letters.md", "---\nTitel: T\nDescription: D\n---\nx", ""),
        ("en/tab.md", "---\nTitle: T\nDescription: D\n\tAuthor: A\n---\nx", "en/tab.md:4:1: a tab stands before 'Author: A': expected no tab"),
        ("open-house.md", Good, "open-house.md:1:1: it lies in no folder of a language, so it is shown nowhere: expected it in "),
        ("stories/mill.md", Good, "stories/mill.md:1:1: 'stories' is no folder of pages, so it is shown nowhere: expected it in "),
        ("en/stories/mill.txt", Good, "en/stories/mill.txt:1:1: it is no page, for its name ends in '.txt': expected '.md'."),
        ("en/storys/mill.md", Good, "en/storys/mill.md:1:1: a page in 'storys' is in no list. Did you mean 'stories'?"),
        ("en/date-key.md", "---\nTitle: T\nDescription: D\nDate: 2026-11-01\n---\nx", "en/date-key.md:4:1: unknown front matter name 'Date'. Did you mean 'Published'?"),
        ("en/several.md", "---\nTitle: T\nDrft: true\nPublished: soon\n---\n[x](xref:nowhere-at-all)", ""),
        ("en/colon.md", "---\nTitle: a: b\nDescription: D\n---\nx", "en/colon.md:2:9: 'Title: a: b' cannot be read: expected one 'Name: value' a line, and a value with a colon in quotes."),
        ("en/twice.md", "---\nTitle: T\nDescription: D\nTitle: U\n---\nx", "en/twice.md:4:1: front matter name 'Title' is already on line 2."),
        ("en/stories/day.md", "---\nTitle: T\nDescription: D\nPublished: 11/01/2026\n---\nx", "en/stories/day.md:4:12: Published is '11/01/2026': expected a day as YYYY-MM-DD"),
        ("en/stories/no-day.md", Good, "en/stories/no-day.md:1:1: front matter has no 'Published': expected the day it is published"),
        ("en/flag.md", "---\nTitle: T\nDescription: D\nDraft: maybe\n---\nx", "en/flag.md:4:8: Draft is 'maybe': expected true or false."),
        ("en/place.md", "---\nTitle: T\nDescription: D\nPlace: Here\n---\nx", "en/place.md:4:8: 'Place' belongs to an event, and this is none"),
        ("en/events/no-start.md", "---\nTitle: T\nDescription: D\nPublished: 2026-11-01\nPlace: P\n---\n", "en/events/no-start.md:1:1: front matter has no 'Starts'"),
        ("en/events/ends.md", "---\nTitle: T\nDescription: D\nPublished: 2026-11-01\nStarts: 2026-12-02\nEnds: 2026-12-01\nPlace: P\n---\n", "en/events/ends.md:6:7: Ends is '2026-12-01': expected a day not before Starts (2026-12-02)."),
        ("en/folder/_directory.yml", "Titel: T\n", "en/folder/_directory.yml:1:1: unknown directory setting 'Titel'."),
        ("en/folder/x.md", Good, ""),
        ("en/Bad Name.md", Good, "en/Bad Name.md:1:1: the name 'Bad Name' cannot be part of an address"),
        ("es/nothing.md", Good, "es/nothing.md:1:1: it translates nothing: expected a page nothing.md"),
        ("en/stories/told.md", "---\nTitle: T\nDescription: D\nPublished: 2026-11-23\n---\n", ""),
        ("es/stories/told.md", "---\nTitle: T\nDescription: D\nPublished: 2026-11-01\n---\n", "es/stories/told.md:1:1: Published is '2026-11-01': expected '2026-11-23' as in"),
        ("ru/plan.md", Good, "ru/plan.md:1:1: its language is none of the site's: expected it in Locales of settings.yml"),
        ("en/stories/waits.md", "---\nTitle: T\nDescription: D\nPublished: 2099-01-01\n---\n# Again\n", "en/stories/waits.md:6:1: a page has one first heading"),
        ("en/h1.md", Good + "\n# Again\n", "en/h1.md:6:1: a page has one first heading, its Title: expected ## here."),
        ("en/h3.md", Good + "\n### Deep\n", "en/h3.md:6:1: the heading skips from level 1 to 3: expected ##."),
        ("en/script.md", Good + "one\n\ntwo [x](javascript:alert(1))", "en/script.md:7:5: 'javascript:alert(1)' is not an address to link to"),
        ("en/auto.md", Good + "a <javascript:alert(1)>", "en/auto.md:5:3: 'javascript:alert(1)' is not an address to link to"),
        ("en/path.md", Good + "[x](/progams/)", "en/path.md:5:1: there is no page '/progams/'. Did you mean '/programs/'?"),
        ("en/xref.md", Good + "a\n[x](xref:program/progam-01)", "en/xref.md:6:1: no page is named 'program/progam-01'. Did you mean 'programs/program-01'?"),
        ("en/xref-anchor.md", Good + "[x](xref:plan#visoin)", "en/xref-anchor.md:5:1: no heading of 'plan' makes '#visoin'. Did you mean 'vision'?"),
        ("en/anchor.md", Good + "[x](#no)\n\n## Yes\n", "en/anchor.md:5:1: no heading makes '#no'. Expected one of: yes."),
        ("en/draft.md", "---\nTitle: T\nDescription: D\nDraft: true\n---\nx", ""),
        ("en/to-draft.md", Good + "[x](xref:draft)", "en/to-draft.md:5:1: 'xref:draft' leads to a page that is a draft: expected one that is published."),
        ("en/alt.md", Good + "![](mark.svg)", "en/alt.md:5:1: a picture has no text for those who cannot see it"),
        ("en/gone.md", Good + "![A hill](rigde.svg)", "en/gone.md:5:1: there is no picture 'rigde.svg' in input/assets. Did you mean 'ridge.svg'?"),
        ("en/far.md", Good + "![A hill](https://example.org/a.jpg)", "en/far.md:5:1: the picture 'https://example.org/a.jpg' lies elsewhere"),
        ("en/cut.md", Good + "![A hill](cut.png)", "en/cut.md:5:1: the size of 'cut.png' cannot be read"),
        ("en/code.md", Good + "<?# Figur Src=mark.svg Alt=x /?>", "en/code.md:5:1: there is no shortcode 'Figur'. Did you mean 'Figure'?"),
        ("en/argument.md", Good + "\n<?# Figure Src=mark.svg\n   Alt=\"x\" Captoin=\"y\" /?>", "en/argument.md:7:12: Figure has no 'Captoin'. Did you mean 'Caption'?"),
        ("en/no-alt.md", Good + "<?# Figure Src=mark.svg /?>", "en/no-alt.md:5:1: Figure needs 'Alt': expected Alt=\"…\"."),
        ("en/stray.md", Good + "<?# Figure mark.svg Src=mark.svg Alt=x /?>", "en/stray.md:5:12: 'mark.svg' is no argument: expected Key=value"),
        ("en/size.md", Good + "<?# Figure Src=mark.svg Alt=x Size=huge /?>", "en/size.md:5:31: Size is 'huge'."),
        ("en/open.md", Good + "<?# Table Caption=x Source=y ?>\na,b\n1,2\n", "en/open.md:5:1: 'Table' is not closed: expected /?> at its end, or <?#/ Table ?> after its text."),
        ("en/inline.md", Good + "See <?# Figure Src=mark.svg Alt=x /?> here.", "en/inline.md:5:5: Figure cannot stand inside a sentence"),
        ("en/program.md", Good + "## P\n\n<?# Program Slug=progam-01 /?>", "en/program.md:7:13: there is no program or event 'progam-01'. Did you mean 'program-01'?"),
        ("en/measure.md", Good + "<?# LiveFigure Measure=enrolment /?>", "en/measure.md:5:16: Measure is 'enrolment'. Did you mean 'enrollment'?"),
        ("en/group.md", Good + "<?# LiveFigure Measure=enrollment Group=femal /?>", "en/group.md:5:35: there is no group 'femal' in these figures. Did you mean 'female'?"),
        ("en/year.md", Good + "<?# LiveFigure Measure=enrollment Year=2021 /?>", "en/year.md:5:35: Year is '2021': expected a school year such as 2020-21."),
        ("en/county.md", Good + "<?# LiveFigure Measure=enrollment County=clrak /?>", "en/county.md:5:35: there is no county 'clrak'. Did you mean '/counties/clark/'?"),
        ("en/table-file.md", Good + "<?# Table File=tables/hous.csv Caption=x Source=y /?>", "en/table-file.md:5:11: there is no 'tables/hous.csv' in input/: expected a .csv file. Did you mean 'tables/hours.csv'?"),
        ("en/outside.md", Good + "<?# Table File=../../secret.csv Caption=x Source=y /?>", "en/outside.md:5:11: there is no '../../secret.csv' in input/"),
        ("en/table-cells.md", Good + "<?# Table Caption=x Source=y ?>\na,b\n1,2,3\n<?#/ Table ?>", "en/table-cells.md:7:1: the row has 3 cells: expected 2, as in the headings."),
        ("en/table-few.md", Good + "<?# Table Caption=x Source=y ?>\nPlace,Students\nThere,7\n<?#/ Table ?>", "en/table-few.md:7:1: 'Students' is 7: a count of 1 to 9 students is never published."),
        ("tables/hours.csv", "a,b\n1,2\n", ""),
        ("en/redirect.md", "---\nTitle: T\nDescription: D\nRedirectFrom: [/old/, /programs/]\n---\n", "en/redirect.md:4:23: there is a page at '/programs/': expected an address where there is none any more."),
        ("en/redirect-own.md", "---\nTitle: T\nDescription: D\nRedirectFrom:\n  - /redirect-own/\n---\n", "en/redirect-own.md:5:5: '/redirect-own/' is the page's own address, so it would lead in a circle"),
        ("en/redirect-two.md", "---\nTitle: T\nDescription: D\nRedirectFrom: /old/\n---\n", "en/redirect-two.md:4:15: '/old/' already leads to /redirect/ ("),
        ("en/redirect-form.md", "---\nTitle: T\nDescription: D\nRedirectFrom: old page\n---\n", "en/redirect-form.md:4:15: 'old page' is no old address: expected one such as /old-name/"),
        ("en/name-one.md", "---\nTitle: T\nDescription: D\nXref: plan\n---\n", "en/name-one.md:1:1: Xref 'plan' already names /plan/"),
    ];

    public static IEnumerable<object[]> Messages => Mistakes.Where(m => m.Message.Length > 0).Select(m => new object[] { m.File, m.Message });

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_mistake_is_told_with_its_place(string file, string message)
    {
        Assert.Contains(site.Problems, problem => problem.StartsWith(message, StringComparison.Ordinal));
        Assert.Single(site.Problems, problem => problem.StartsWith(file + ":", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_changed_places_are_one_mistake() =>
        Assert.Contains("en/letters.md:2:1: unknown front matter name 'Titel'. Did you mean 'Title'?", site.Problems);

    [Fact]
    public void All_mistakes_of_a_page_are_told_at_once_from_its_top_to_its_end() => Assert.Equal(
        ["en/several.md:1:1", "en/several.md:3:1", "en/several.md:4:12", "en/several.md:6:1"],
        site.Problems.Where(p => p.StartsWith("en/several.md", StringComparison.Ordinal)).Select(p => p.Split(": ")[0]));

    [Fact]
    public void Nothing_is_published_while_a_page_is_wrong()
    {
        Assert.Equal(SiteFailure.BadInput, site.Failure);
        Assert.False(Directory.Exists(site.Output));
    }

    public sealed class BrokenSite : IAsyncLifetime
    {
        private InputCopy? _input;

        /// <summary>What was told, with paths from the input folder on.</summary>
        public IReadOnlyList<string> Problems { get; private set; } = [];

        public SiteFailure Failure { get; private set; }

        public string Output => _input!.Output;

        public async Task InitializeAsync()
        {
            _input = await InputCopy.StartAsync();
            _input.Write("assets/cut.png", [0x89, .. "PNG"u8]);
            foreach (var (file, text, _) in Mistakes)
            {
                _input.Write(file, text);
            }

            var error = await Assert.ThrowsAsync<SiteException>(() => _input.BuildAsync());
            (Problems, Failure) = ([.. error.Problems.Select(p => p.Replace(_input.Folder + "/", "", StringComparison.Ordinal))], error.Failure);
        }

        public async Task DisposeAsync() => await _input!.DisposeAsync();
    }
}
