using System.Net;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Api.Submissions;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace CareerConnect.Tests.Api.Staff;

/// <summary>The page on which staff review, from signing in to the public.</summary>
public sealed class StaffPageTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    [Fact]
    public async Task From_a_submission_over_the_staff_page_to_the_public()
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["name"] = "Baking bread";
        input["cost"] = "TUITION_FREE";
        input["costText"] = "Flour is there.";
        var sent = await api.Done(api.PartnerKey, "submitProgram", input);
        var path = $"/staff/submissions/{(string)sent["id"]!}";
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        var queue = await browser.Page("/staff");
        Assert.Contains(queue.QuerySelectorAll("a"), a => a.GetAttribute("href") == path && a.TextContent == "Baking bread");

        var page = await browser.Page(path);
        Assert.Contains("Cost in words", page.QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.Contains("Tuition free", page.QuerySelectorAll("tbody ins").Select(value => value.TextContent));
        using (var silent = await browser.Submit(page, path, ("decision", "Reject")))
        {
            var again = StaffBrowser.Parse(await silent.Content.ReadAsStringAsync());
            Assert.Contains("reason", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        }

        using (var admitted = await browser.Submit(page, path, ("decision", "Approve")))
        {
            Assert.Equal("/staff?decided", admitted.Headers.Location?.OriginalString);
        }

        using (var twice = await browser.Submit(page, path, ("decision", "Approve")))
        {
            Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        }

        using (var published = await browser.Submit(await browser.Page("/staff"), "/staff/publish"))
        {
            Assert.Contains("Published release", await published.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var program = await api.Data(null, "{ program(slug: \"baking-bread\") { name } }");
        Assert.Equal("Baking bread", (string?)program["program"]!["name"]);
        var log = await browser.Page("/staff/log");
        Assert.Equal(
            ["published", "approved"],
            log.QuerySelectorAll("tbody tr").Take(2).Select(row => row.Children[2].TextContent));
        Assert.NotEmpty((await browser.Page("/staff/work")).QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/work")]
    [InlineData("/staff/log")]
    [InlineData("/staff/submissions/0")]
    public async Task Without_a_session_there_is_nothing_to_see(string path)
    {
        using var browser = new StaffBrowser(api.Address);
        using var response = await browser.Get(path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/staff/sign-in", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partners_key_opens_nothing()
    {
        using var browser = new StaffBrowser(api.Address);
        using var response = await browser.Submit(await browser.Page("/staff/sign-in"), "/staff/sign-in", ("key", api.PartnerKey));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.DoesNotContain("careerconnect-staff", browser.Cookies.Keys);
    }

    [Fact]
    public async Task The_session_is_kept_from_scripts_other_sites_and_open_lines_and_ends_with_its_key()
    {
        var key = api.NewKey(CareerConnect.Api.Access.KeyScope.Staff, "");
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(key);
        var cookie = browser.SetCookies["careerconnect-staff"];
        foreach (var part in new[] { "secure", "samesite=strict", "httponly", "path=/staff" })
        {
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        }

        await browser.Page("/staff");
        new KeyCommand(api.Store, TimeProvider.System, TextWriter.Null).Revoke(KeyText.IdOf(key));
        using var response = await browser.Get("/staff");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_session_of_one_node_is_one_of_all_that_share_its_keys_and_of_no_other()
    {
        using var keys = new TemporaryFolder();
        await using var one = await Node(keys.File("sessions"));
        await using var two = await Node(keys.File("sessions"));
        await using var stranger = await Node(null);
        using var browser = new StaffBrowser(new Uri(one.Urls.Single()));
        await browser.SignIn(api.StaffKey);
        using var elsewhere = browser.At(new Uri(stranger.Urls.Single()));
        using var refused = await elsewhere.Get("/staff");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);

        // A form that one has shown is taken by the other.
        using var other = browser.At(new Uri(two.Urls.Single()));
        using var signedOut = await other.Submit(await browser.Page("/staff"), "/staff/sign-out");
        Assert.Equal("/staff/sign-in", signedOut.Headers.Location?.OriginalString);

        async Task<WebApplication> Node(string? sessionKeys)
        {
            var node = await ApiHost.BuildAsync(
                api.Folder, "http://127.0.0.1:0", builder => builder.Configuration["Access:SessionKeys"] = sessionKeys);
            await node.StartAsync();
            return node;
        }
    }

    [Fact]
    public async Task Signed_out_the_session_is_gone()
    {
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        using var signedOut = await browser.Submit(await browser.Page("/staff"), "/staff/sign-out");
        Assert.Equal("", browser.Cookies["careerconnect-staff"]);
        using var response = await browser.Get("/staff");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_or_with_anothers_does_nothing()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var path = $"/staff/submissions/{(string)sent["id"]!}";
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        var page = await browser.Page(path);
        using var stranger = new StaffBrowser(api.Address);
        var theirs = (await stranger.Page("/staff/sign-in")).QuerySelector("input[type=hidden]")!.GetAttribute("value")!;
        foreach (var token in new[] { "", "x", theirs })
        {
            using var response = await browser.Submit(page, path, ("decision", "Approve"), ("token", token));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        var state = await api.Data(api.StaffKey, "query($id: ID!) { submission(id: $id) { state } }", new { id = (string)sent["id"]! });
        Assert.Equal("WAITING", (string?)state["submission"]!["state"]);
    }

    [Fact]
    public async Task Every_page_forbids_scripts_frames_and_other_sites()
    {
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        foreach (var path in new[] { "/staff", "/staff/work", "/staff/log", "/staff/sign-in", "/staff/staff.css" })
        {
            using var response = await browser.Get(path);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; style-src 'self'; form-action 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            var text = await response.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("style=", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Every_field_of_every_form_has_a_label_and_every_control_is_reached_by_the_keyboard()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        using var browser = new StaffBrowser(api.Address);
        var signIn = await browser.Page("/staff/sign-in");
        await browser.SignIn(api.StaffKey);
        foreach (var page in new[] { signIn, await browser.Page("/staff"), await browser.Page($"/staff/submissions/{(string)sent["id"]!}") })
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
            Assert.All(
                page.QuerySelectorAll("input:not([type=hidden]), textarea"),
                field => Assert.NotNull(page.QuerySelector($"label[for={field.Id}]")));
            Assert.DoesNotContain(page.QuerySelectorAll("[tabindex]"), e => e.GetAttribute("tabindex") != "-1");
            Assert.Empty(page.QuerySelectorAll("div[onclick], span[onclick]"));
        }
    }

    [Fact]
    public async Task Text_that_looks_like_a_program_is_shown_as_text()
    {
        using var browser = new StaffBrowser(api.Address);
        await browser.SignIn(api.StaffKey);
        foreach (var text in OutsideTextTests.Corpus.Select(c => c.ReplaceLineEndings(" ")))
        {
            var input = SubmissionApi.Inputs()["Offer"];
            input["title"] = text;
            input["description"] = $"{text}\n\n{text}";
            var payload = await api.Mutate(api.PartnerKey, "submitOffer", input);
            if (payload["submission"] is null)
            {
                // Markdown in it led astray; the title alone is what can get through.
                input["description"] = "A description.";
                payload = await api.Mutate(api.PartnerKey, "submitOffer", input);
            }

            var page = await browser.Page($"/staff/submissions/{(string)payload["submission"]!["id"]!}");
            HarmlessPage.Assert(page, text);
            Assert.Equal(text, page.QuerySelector("h1")!.TextContent);
            HarmlessPage.Assert(await browser.Page("/staff"), text);
        }
    }
}
