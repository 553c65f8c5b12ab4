using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CareerConnect.Api.Audit;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>A count of students in a report, followed by a marker nobody else has: staff see it, and nobody and nothing else.</summary>
public sealed class RawCountTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const int Marker = 79193;
    private const string Words = "a sentence with 79193 students in it";

    [Fact]
    public async Task A_count_of_students_shows_to_staff_alone()
    {
        var answers = new StringBuilder();
        var input = SubmissionApi.Inputs()["Engagement"];
        input["students"] = Marker;
        input["notes"] = Words;
        input["idempotencyKey"] = "count";
        answers.Append(await Send("submitEngagement", input)).Append(await Send("submitEngagement", input));
        input["sessions"] = 0;
        answers.Append(await Send("submitEngagement", input));
        input.Remove("idempotencyKey");
        answers.Append(await Send("submitEngagement", input));
        input["sessions"] = "seven";
        answers.Append(await Send("submitEngagement", input));
        input["sessions"] = 6;
        input["students"] = $"{Marker}";
        answers.Append(await Send("submitEngagement", input));
        input["students"] = -Marker;
        answers.Append(await Send("submitEngagement", input));
        input["students"] = Marker + 0.5;
        answers.Append(await Send("submitEngagement", input));
        input["students"] = 9_000_000_000_000L + Marker;
        answers.Append(await Send("submitEngagement", input));
        answers.Append(await api.Text(api.PartnerKey, $$"""
            mutation { submitEngagement(input: { title: "x", kind: WORKSITE_TOUR, date: "2026-10-01", districtCode: "06037",
              sessions: 1, hours: 1, students: "{{Marker}}" }) { submission { id } } }
            """));

        var list = await api.Data(api.PartnerKey, "{ submissions(first: 100) { nodes { id kind changes { field before after } } } }");
        answers.Append(list.ToJsonString());
        var report = list["submissions"]!["nodes"]!.AsArray().First(s => (string?)s!["kind"] == "ENGAGEMENT")!;
        Assert.Contains(report["changes"]!.AsArray(), c => (string?)c!["field"] == "students" && (string?)c["after"] == "withheld");
        var id = (string)report["id"]!;
        answers.Append(await Send("updateEngagement", SubmissionApi.Json(new { id, expectedVersion = 1, hours = 4.5 })));
        answers.Append(await Send("updateEngagement", SubmissionApi.Json(new { id, expectedVersion = 1, students = Marker + 1 })));

        var seen = await api.Text(api.StaffKey, "query($id: ID!) { submission(id: $id) { changes { field after } } }", new { id });
        Assert.Contains($"{Marker}", seen, StringComparison.Ordinal);
        await api.Done(api.StaffKey, "approveSubmission", new { id, expectedVersion = 2 });
        answers.Append(await Send("withdrawEngagement", SubmissionApi.Json(new { id, expectedVersion = 3 })));
        await api.Publish();
        answers.Append(await api.Text(null, "{ release { identity counts { table rows } } }"));

        AssertNowhere(answers.ToString(), "an answer");
        AssertNowhere(string.Join('\n', api.Log), "the log");
        using var export = new StringWriter(CultureInfo.InvariantCulture);
        AuditVerbs.Export(api.Store, export);
        Assert.Contains("Bridge design", export.ToString(), StringComparison.Ordinal);
        AssertNowhere(export.ToString(), "the audit export");
        foreach (var release in Directory.EnumerateFiles(Path.Combine(api.Folder, "releases")))
        {
            AssertNowhere(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(release)), "a release");
        }
    }

    [Fact]
    public async Task Neither_keys_nor_variables_are_in_the_log()
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["description"] = "zebra-marker-in-a-variable";
        input["idempotencyKey"] = "zebra-marker-key";
        await api.Done(api.PartnerKey, "submitOffer", input);
        input["description"] = "zebra-marker [x](javascript:0)";
        input["idempotencyKey"] = "zebra-marker-key-2";
        await api.Refused(api.PartnerKey, "submitOffer", input);
        using var wrong = await api.Send("cc_live_abcdefgh_zebra-marker-secret", "{ __typename }");
        await api.Text(api.PartnerKey, "mutation($input: SubmitOfferInput!) { submitOffer(input: $input) { no } }", new { input });
        await OnPages("zebra-marker");
        Assert.NotEmpty(api.Log);
        Assert.Contains(api.Log, line => line.Contains("/graphql", StringComparison.Ordinal));
        Assert.Contains(api.Log, line => line.Contains("/staff/submissions/", StringComparison.Ordinal));
        Assert.Contains(api.Log, line => line.Contains("/confirm", StringComparison.Ordinal));
        string[] secrets = [api.PartnerKey, api.PartnerKey[^43..], api.StaffKey, api.StaffKey[^43..], "zebra-marker"];
        Assert.All(secrets, secret => Assert.DoesNotContain(api.Log, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    // A wrong and a right key, a reason, and a form that is not as it should be, as people type them.
    private async Task OnPages(string marker)
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var path = $"/staff/submissions/{(string)sent["id"]!}";
        using var browser = new StaffBrowser(api.Address);
        using var wrong = await browser.Submit(await browser.Page("/staff/sign-in"), "/staff/sign-in", ("key", $"cc_live_abcdefgh_{marker}"));
        await browser.SignIn(api.StaffKey);
        var page = await browser.Page(path);
        using var odd = await browser.Submit(page, path, ("decision", marker), ("reason", marker));
        using var forged = await browser.Submit(page, path, ("decision", "Reject"), ("token", marker));
        using var done = await browser.Submit(page, path, ("decision", "Reject"), ("reason", marker));
        Assert.Equal("/staff?decided", done.Headers.Location?.OriginalString);
        var link = await browser.Page("/confirm");
        using var opened = await browser.Submit(link, "/confirm", ("key", api.PartnerKey));
        using var closed = await browser.Submit(link, "/confirm", ("key", $"cc_live_abcdefgh_{marker}"));
        Assert.Equal((System.Net.HttpStatusCode.OK, System.Net.HttpStatusCode.Unauthorized), (opened.StatusCode, closed.StatusCode));
    }

    private Task<string> Send(string mutation, JsonObject input) =>
        api.Text(api.PartnerKey, SubmissionApi.Document(mutation), new { input });

    private static void AssertNowhere(string text, string where)
    {
        var at = text.IndexOf($"{Marker}", StringComparison.Ordinal);
        Assert.True(at < 0, at < 0 ? "" : $"in {where}: {text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 50)]}");
    }
}
