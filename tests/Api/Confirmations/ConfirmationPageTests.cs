using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Confirmations;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Confirmations;

/// <summary>The link that staff make for a partner, and the page behind it.</summary>
public sealed partial class ConfirmationPageTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    [Fact]
    public async Task By_the_link_that_staff_make_a_partner_confirms_what_it_has_and_the_public_sees_the_new_day()
    {
        var key = await Link(api.Partner);
        using var browser = new StaffBrowser(api.Address);
        var list = await Open(browser, key);
        var name = await api.Data(null, "query($slug: String!) { partner(slug: $slug) { name } }", new { slug = api.Partner });
        Assert.Equal((string?)name["partner"]!["name"], list.QuerySelector("main p strong")!.TextContent);
        var due = await Work(api.PartnerKey);
        Assert.Equal(due, Rows(list).Select(f => (Value(f, "kind").ToUpperInvariant(), Value(f, "id"))));
        var (kind, slug) = due.First(i => i.Kind == "PROGRAM");
        var form = Rows(list).Single(f => Value(f, "id") == slug && Value(f, "kind") == "Program");
        Assert.StartsWith("Still true: ", form.QuerySelector("button")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("Name", form.Closest("tr")!.QuerySelectorAll("details dt").Select(d => d.TextContent));

        var done = StaffBrowser.Parse(await Press(browser, form));
        Assert.Contains("Thank you.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var again = StaffBrowser.Parse(await Press(browser, form));
        Assert.NotNull(again.QuerySelector("[role=alert]"));
        await api.Publish();
        var program = await api.Data(null, "query($slug: String!) { program(slug: $slug) { confirmedOn } }", new { slug });
        Assert.Equal(
            DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            (string?)program["program"]!["confirmedOn"]);
        using var db = api.Store.Open();
        Assert.Equal(
            $"Confirm {api.Partner} ({KeyText.IdOf(key)})",
            db.Audit.AsNoTracking().Where(e => e.What == "confirmed").OrderByDescending(e => e.Number).First().Who);
    }

    [Fact]
    public async Task A_link_opens_nothing_but_its_page()
    {
        var key = await Link(api.OtherPartner);
        foreach (var query in new[] { "{ submissions { totalCount } }", "{ region { name } }" })
        {
            using var response = await api.Send(key, query);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        using var browser = new StaffBrowser(api.Address);
        using var staff = await browser.Submit(await browser.Page("/staff/sign-in"), "/staff/sign-in", ("key", key));
        Assert.Equal(HttpStatusCode.Unauthorized, staff.StatusCode);
    }

    [Fact]
    public async Task Anothers_fact_is_missing_to_the_holder_of_a_link()
    {
        using var browser = new StaffBrowser(api.Address);
        var own = Rows(await Open(browser, await Link(api.Partner)))[0];
        var answers = new HashSet<string>();
        foreach (var slug in new[] { api.OtherProgram, "no-such-program" })
        {
            using var response = await browser.Send(own, ("kind", "Program"), ("id", slug), ("version", "0"));
            answers.Add(StaffBrowser.Parse(await response.Content.ReadAsStringAsync()).QuerySelector("[role=alert]")!.TextContent);
        }

        Assert.Contains("no", Assert.Single(answers), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_new_link_ends_the_last_and_a_wrong_one_opens_nothing()
    {
        var first = await Link(api.OtherPartner);
        var second = await Link(api.OtherPartner);
        using var browser = new StaffBrowser(api.Address);
        foreach (var key in new[] { first, second + "x", api.StaffKey, "" })
        {
            using var response = await browser.Submit(await browser.Page("/confirm"), "/confirm", ("key", key));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.DoesNotContain("Still true", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.NotEmpty(Rows(await Open(browser, second)));
        Assert.Empty(browser.Cookies.Keys.Except(["careerconnect-staff", "careerconnect-form"]));
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("fr, en;q=0.5", "en")]
    [InlineData("es-MX, en;q=0.9", "es")]
    [InlineData("en;q=0.4, es;q=0.8", "es")]
    [InlineData("fr", "en")]
    public async Task It_speaks_the_first_language_of_the_browser_that_it_knows(string? languages, string spoken)
    {
        using var http = new HttpClient { BaseAddress = api.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/confirm");
        if (languages is not null)
        {
            request.Headers.Add("Accept-Language", languages);
        }

        using var response = await http.SendAsync(request);
        var page = StaffBrowser.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(spoken, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(spoken == "es" ? "¿Sigue siendo cierto?" : "Is this still true?", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_language_that_is_picked_stays_from_page_to_page()
    {
        using var browser = new StaffBrowser(api.Address);
        var closed = await browser.Page("/confirm?language=es");
        using var opened = await browser.Submit(closed, "/confirm", ("key", await Link(api.OtherPartner)));
        var list = StaffBrowser.Parse(await opened.Content.ReadAsStringAsync());
        Assert.Contains("borrador", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Sigue igual: ", Rows(list)[0].QuerySelector("button")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("en", list.QuerySelector("td strong")!.GetAttribute("lang"));
        Assert.Contains("Nombre", list.QuerySelectorAll("details dt").Select(d => d.TextContent));
        Assert.All(list.QuerySelectorAll("details dt"), name => Assert.Null(name.Closest("[lang]:not(html)")));
        Assert.Equal(["Colegio comunitario"], Said(list, "Profile", "Tipo").Select(value => value.TextContent));
        Assert.All(Said(list, "Profile", "Tipo"), value => Assert.Null(value.GetAttribute("lang")));
        Assert.All(Said(list, "Profile", "Nombre"), value => Assert.Equal("en", value.GetAttribute("lang")));
        Assert.DoesNotContain(list.QuerySelectorAll("details dd"), value => Constant().IsMatch(value.TextContent));
        var refused = StaffBrowser.Parse(await Press(browser, Rows(list)[0], ("id", "no-such")));
        Assert.StartsWith("No hay nada", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var english = StaffBrowser.Parse(await Press(browser, (IHtmlFormElement)list.QuerySelector("header form")!));
        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Rows(list).Count, Rows(english).Count);
        Assert.Equal(["College"], Said(english, "Profile", "Kind").Select(value => value.TextContent));
        Assert.DoesNotContain(english.QuerySelectorAll("details dd"), value => Constant().IsMatch(value.TextContent));
    }

    [Fact]
    public void Every_kind_and_every_field_that_the_public_reads_has_a_name_in_Spanish()
    {
        Assert.Superset(Enum.GetValues<SubmissionKind>().ToHashSet(), ConfirmWords.Spanish.Kinds.Keys.ToHashSet());
        var fields = DraftForm.All.SelectMany(form => form.Fields.Select(f => f.Name).Except(form.RawFields)).ToHashSet();
        Assert.Equal(fields.Order(), ConfirmWords.Spanish.Fields.Keys.Order());
        Assert.All(fields, field => Assert.NotEqual(ConfirmWords.English.NameOf(field), ConfirmWords.Spanish.NameOf(field)));
    }

    [Fact]
    public void Every_value_of_a_fixed_list_has_a_word_in_both_languages()
    {
        var listed = DraftForm.All.SelectMany(form => form.Fields)
            .Select(f => Nullable.GetUnderlyingType(f.Property.PropertyType) ?? f.Property.PropertyType)
            .Where(type => type.IsEnum).Distinct().SelectMany(type => Enum.GetValues(type).Cast<Enum>()).ToHashSet();
        Assert.Equal(listed, ConfirmWords.Spanish.Values.Keys.ToHashSet());
        Assert.Superset(ConfirmWords.English.Values.Keys.ToHashSet(), listed);
        Assert.Equal("Skills center", ConfirmWords.English.NameOf(PartnerKind.SkillsCenter));
        Assert.Equal("It may have ended", ConfirmWords.English.NameOf(ProgramStatus.Check));
    }

    [Theory]
    [InlineData(SubmissionKind.Program, "transport", "OWN_TRANSPORT", TransportKind.OwnTransport)]
    [InlineData(SubmissionKind.Plan, "studentVoice", "true", YesNoUnknown.Yes)]
    [InlineData(SubmissionKind.Plan, "studentVoice", "false", YesNoUnknown.No)]
    [InlineData(SubmissionKind.Program, "costText", "FREE", null)]
    [InlineData(SubmissionKind.Program, "seats", "3", null)]
    public void A_value_is_known_to_be_of_a_fixed_list_by_its_field(SubmissionKind kind, string field, string value, object? listed) =>
        Assert.Equal(listed, DraftForm.Of(kind).Listed(field, value));

    [Fact]
    public async Task A_district_is_asked_about_its_needs()
    {
        var ask = SubmissionApi.Inputs()["Ask"];
        ask["title"] = "A room for the fair";
        await api.Approve(await api.Done(api.DistrictKey, "submitAsk", ask));
        await api.Publish();
        using var browser = new StaffBrowser(api.Address);
        var list = await Open(browser, await Link(api.District));
        Assert.Contains("Still true: A room for the fair", list.QuerySelectorAll("button").Select(b => b.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task The_page_forbids_all_but_its_own_style_and_script_and_is_kept_by_nobody()
    {
        using var browser = new StaffBrowser(api.Address);
        foreach (var path in new[] { "/confirm", "/confirm/page.css", "/confirm/page.js" })
        {
            using var response = await browser.Get(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(
                "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
            Assert.True(response.Headers.CacheControl!.NoStore);
        }

        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task Staff_see_what_one_partner_has_and_confirm_it_themselves()
    {
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        var all = await browser.Page("/staff/work");
        Assert.Contains(all.QuerySelectorAll("td a"), a => a.GetAttribute("href") == $"/staff/work?owner={api.OtherPartner}");
        var list = await browser.Page($"/staff/work?owner={api.OtherPartner}");
        var rows = list.QuerySelectorAll("tbody tr");
        Assert.All(rows, row => Assert.Equal(api.OtherPartner, row.Children[3].TextContent));
        var path = rows.SelectMany(r => r.QuerySelectorAll("a")).Select(a => a.GetAttribute("href")!)
            .First(href => href.StartsWith("/staff/work/Program/", StringComparison.Ordinal));
        var page = await browser.Page(path);
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
        using var done = await browser.Submit(page, path);
        Assert.Equal($"/staff/work?confirmed&owner={api.OtherPartner}", done.Headers.Location?.OriginalString);
        using var twice = await browser.Submit(page, path);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        using var db = api.Store.Open();
        var entry = db.Audit.AsNoTracking().Where(e => e.What == "confirmed" && e.Who.StartsWith("Staff")).ToList();
        Assert.NotEmpty(entry);
        using var missing = await browser.Get($"/staff/work/Program/{api.Partner}/no-such-program");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private async Task<string> Link(string owner)
    {
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        using var made = await browser.Submit(await browser.Page($"/staff/work?owner={owner}"), "/staff/work/link");
        var page = StaffBrowser.Parse(await made.Content.ReadAsStringAsync());
        var link = new Uri(((IHtmlInputElement)page.QuerySelector("#link")!).Value);
        Assert.Equal("/confirm", link.AbsolutePath);
        Assert.Contains(Uri.EscapeDataString(link.AbsoluteUri), page.QuerySelector("a[href^=mailto]")!.GetAttribute("href"), StringComparison.Ordinal);
        return link.Fragment[1..];
    }

    private static IEnumerable<IElement> Said(IHtmlDocument list, string kind, string field) =>
        Rows(list).Where(form => Value(form, "kind") == kind).SelectMany(form => form.Closest("tr")!.QuerySelectorAll("details dt"))
            .Where(name => name.TextContent == field).Select(name => name.NextElementSibling!);

    [GeneratedRegex("^[A-Z]+(_[A-Z]+)*$")]
    private static partial Regex Constant();

    // What the script of the page does.
    private static async Task<IHtmlDocument> Open(StaffBrowser browser, string key)
    {
        using var response = await browser.Submit(await browser.Page("/confirm"), "/confirm", ("key", key));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return StaffBrowser.Parse(await response.Content.ReadAsStringAsync());
    }

    private static async Task<string> Press(
        StaffBrowser browser, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        using var response = await browser.Send(form, fields);
        return await response.Content.ReadAsStringAsync();
    }

    private static IReadOnlyList<IHtmlFormElement> Rows(IHtmlDocument list) =>
        [.. list.QuerySelectorAll("tbody form").OfType<IHtmlFormElement>()];

    private static string Value(IHtmlFormElement form, string name) =>
        ((IHtmlInputElement)form.QuerySelector($"input[name={name}]")!).Value;

    private async Task<IReadOnlyList<(string Kind, string Slug)>> Work(string key) =>
        [.. (await api.Data(key, "{ workItems(first: 100) { nodes { kind slug } } }"))["workItems"]!["nodes"]!.AsArray()
            .Select(i => ((string)i!["kind"]!, (string)i["slug"]!))];
}
