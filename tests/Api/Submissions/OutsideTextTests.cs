using System.Text.Json.Nodes;
using CareerConnect.Api.Submissions.Drafts;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>Text from outside is data: it is kept as it is and shown as text, or refused with what was expected.</summary>
public sealed class OutsideTextTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    /// <summary>Of the OWASP list, one of each kind: https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html</summary>
    public static readonly string[] Corpus =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "'-alert(1)-'",
        "<a href=\"javascript:alert(1)\">x</a>",
        "</title><script>alert(1)</script>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "{{constructor.constructor('alert(1)')()}}",
        "<style>*{background:url(javascript:alert(1))}</style>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "--- \nlayout: evil",
    ];

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/our/page)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("[x](https://user:password@evil.example)")]
    [InlineData("right\u202Eleft")]
    [InlineData("nul\u0000l")]
    [InlineData("   ")]
    public async Task Markdown_that_would_lead_astray_is_refused(string text)
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["description"] = text;
        var error = await api.Refused(api.PartnerKey, "submitOffer", input);
        Assert.Equal("description", (string?)error["field"]);
        Assert.DoesNotContain("evil", error.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org) and <b>bold</b>")]
    [InlineData("<mail@example.org>, [call](tel:+13605550100), [write](mailto:a@example.org)")]
    [InlineData("Línea uno\nлиния два 👩🏽‍🚒", false)]
    [InlineData("Línea uno\nlínea dos 🚒")]
    public async Task Markdown_is_taken_with_html_as_the_text_it_is(string text, bool taken = true)
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["description"] = text;
        var payload = await api.Mutate(api.PartnerKey, "submitOffer", input);
        Assert.Equal(taken, payload["errors"] is null);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("https://")]
    [InlineData("https://a b.org")]
    [InlineData("/relative")]
    [InlineData("https://user@example.org")]
    [InlineData("mailto:a@example.org")]
    public async Task A_web_address_is_http_or_https(string url)
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["url"] = url;
        Assert.Equal("url", (string?)(await api.Refused(api.PartnerKey, "submitProgram", input))["field"]);
    }

    [Fact]
    public async Task A_field_that_is_too_long_is_named_with_how_long_it_may_be()
    {
        foreach (var form in DraftForm.All.Where(f => f.ComesAndGoes && f.Name != "Answer"))
        {
            var key = form.Scope == CareerConnect.Api.Access.KeyScope.District ? api.DistrictKey : api.PartnerKey;
            foreach (var (name, _) in form.Fields.Where(f => f.Property.PropertyType == typeof(string)))
            {
                var input = SubmissionApi.Inputs()[form.Name];
                input[name] = new string('x', 5000);
                var error = await api.Refused(key, $"submit{form.Name}", input);
                Assert.Equal(name, (string?)error["field"]);
                Assert.StartsWith("expected", (string?)error["expected"], StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("gradeMin", 13)]
    [InlineData("gradeMax", -1)]
    [InlineData("seats", 0)]
    [InlineData("sectorKey", "no-such")]
    [InlineData("countyCode", "99999")]
    [InlineData("status", "REPORTED")]
    public async Task A_value_outside_what_a_field_may_hold_is_refused(string field, object value)
    {
        var input = SubmissionApi.Inputs()["Program"];
        input[field] = JsonValue.Create(value);
        Assert.Equal(field, (string?)(await api.Refused(api.PartnerKey, "submitProgram", input))["field"]);
    }

    [Fact]
    public async Task Text_that_looks_like_a_program_is_kept_and_given_back_as_the_text_it_is()
    {
        for (var at = 0; at < Corpus.Length; at++)
        {
            var text = Corpus[at].ReplaceLineEndings(" ");
            var input = SubmissionApi.Inputs()["Offer"];
            input["title"] = text;
            var sent = await api.Done(api.PartnerKey, "submitOffer", input);
            Assert.Equal(text, (string?)sent["title"]);
            var admitted = await api.Approve(sent);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", (string?)admitted["slug"]);
        }

        await api.Publish();
        using var json = await api.Client.GetAsync(new Uri("/graphql?query={offers(first:100){nodes{title}}}", UriKind.Relative));
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(json.Headers.GetValues("X-Content-Type-Options")));
        var titles = JsonNode.Parse(await json.Content.ReadAsStringAsync())!["data"]!["offers"]!["nodes"]!.AsArray()
            .Select(o => (string?)o!["title"]).ToHashSet();
        Assert.Subset(titles!, Corpus.Select(c => c.ReplaceLineEndings(" ")).ToHashSet());
        var csv = await api.Client.GetStringAsync(new Uri("/data/offer.csv", UriKind.Relative));
        Assert.Contains("\"'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=HYPERLINK", csv, StringComparison.Ordinal);
    }
}
