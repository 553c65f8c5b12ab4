using System.Text.Json.Nodes;
using CareerConnect.Api.Submissions;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>From a partner's request to the public, through review and publication.</summary>
public sealed class SubmissionTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    [Fact]
    public async Task A_value_that_an_enumeration_lacks_is_answered_with_those_it_has()
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["status"] = "RUNNING";
        var answer = await api.Text(api.PartnerKey, SubmissionApi.Document("submitProgram"), new { input });
        Assert.Contains("expected one of ", answer, StringComparison.Ordinal);
        Assert.Contains("CURRENT", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("RUNNING", answer, StringComparison.Ordinal);
    }

    private static string Today => DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_new_program_is_public_once_it_is_admitted_and_published_and_says_where_it_is_from()
    {
        var name = "Robotics for everyone";
        var input = SubmissionApi.Inputs()["Program"];
        input["name"] = name;
        input["notes"] = "See [our page](https://example.org/robots).";
        var sent = await api.Done(api.PartnerKey, "submitProgram", input);
        Assert.Equal("WAITING", (string?)sent["state"]);
        Assert.Null(sent["slug"]);
        await api.Publish();
        Assert.Equal(0, await Count(name));

        var admitted = await api.Approve(sent);
        Assert.Equal("APPROVED", (string?)admitted["state"]);
        Assert.Equal("robotics-for-everyone", (string?)admitted["slug"]);
        Assert.Equal(0, await Count(name));
        await api.Publish();
        var program = (await api.Data(null, """
            { program(slug: "robotics-for-everyone") { name level levelBasis status seats confirmed notes dateSeen reviewedBy
                reviewDue confirmedOn providers { slug } source { title synthetic } } }
            """))["program"]!;
        Assert.Equal(name, (string?)program["name"]);
        Assert.Equal("STATED", (string?)program["levelBasis"]);
        Assert.Equal(api.Partner, (string?)program["providers"]![0]!["slug"]);
        Assert.Equal(Today, (string?)program["dateSeen"]);
        Assert.Equal("Network staff", (string?)program["reviewedBy"]);
        Assert.Equal(
            DateOnly.FromDateTime(DateTime.UtcNow).AddYears(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            (string?)program["reviewDue"]);
        Assert.StartsWith("Sent in by ", (string?)program["source"]!["title"], StringComparison.Ordinal);
        Assert.False((bool)program["source"]!["synthetic"]!);
        Assert.Null(program["seats"]);
    }

    [Fact]
    public async Task An_event_is_sent_in_admitted_confirmed_and_taken_off_like_a_program()
    {
        var input = SubmissionApi.Inputs()["Event"];
        input["name"] = "Fair of the trades";
        input["whenText"] = "The first Thursday of March";
        var admitted = await api.Approve(await api.Done(api.PartnerKey, "submitEvent", input));
        await api.Publish();
        const string Question = """
            { event(slug: "fair-of-the-trades") { name date whenText status confirmedOn providers { slug } source { title } } }
            """;
        var published = (await api.Data(null, Question))["event"]!;
        Assert.Equal(
            ("Fair of the trades", "2027-03-04", "The first Thursday of March", "PLANNED"),
            ((string?)published["name"], (string?)published["date"], (string?)published["whenText"], (string?)published["status"]));
        Assert.Equal(api.Partner, (string?)published["providers"]![0]!["slug"]);
        Assert.StartsWith("Sent in by ", (string?)published["source"]!["title"], StringComparison.Ordinal);

        var due = await api.Data(api.PartnerKey, """{ workItems(first: 100) { nodes { kind slug version } } }""");
        Assert.Contains(due["workItems"]!["nodes"]!.AsArray(), w => ((string?)w!["kind"], (string?)w["slug"]) == ("EVENT", "fair-of-the-trades"));
        var confirmed = await api.Done(api.PartnerKey, "confirmStillTrue", new
        {
            kind = "EVENT",
            id = "fair-of-the-trades",
            expectedVersion = (int)admitted["version"]!,
        });
        await api.Publish();
        Assert.Equal(Today, (string?)(await api.Data(null, Question))["event"]!["confirmedOn"]);

        await api.Approve(await api.Done(
            api.PartnerKey, "withdrawEvent", new { id = "fair-of-the-trades", expectedVersion = (int)confirmed["version"]! }));
        await api.Publish();
        Assert.Null((await api.Data(null, Question))["event"]);
    }

    [Fact]
    public async Task A_program_and_an_event_of_one_name_get_two_slugs()
    {
        var program = SubmissionApi.Inputs()["Program"];
        var occasion = SubmissionApi.Inputs()["Event"];
        program["name"] = "Shipyard day";
        occasion["name"] = "Shipyard day";
        var first = await api.Approve(await api.Done(api.PartnerKey, "submitProgram", program));
        var second = await api.Approve(await api.Done(api.PartnerKey, "submitEvent", occasion));
        Assert.Equal(("shipyard-day", "shipyard-day-2"), ((string?)first["slug"], (string?)second["slug"]));
    }

    [Fact]
    public async Task A_partner_takes_over_a_program_that_a_source_brought_and_changes_one_field_of_it()
    {
        var before = await Program(api.Program);
        var sent = await api.Done(api.PartnerKey, "updateProgram", new { id = api.Program, expectedVersion = 0, seats = 24, status = "CURRENT" });
        Assert.Contains(sent["changes"]!.AsArray(), c => (string?)c!["field"] == "seats" && (string?)c["after"] == "24");
        await api.Approve(sent);
        await api.Publish();
        var after = await Program(api.Program);
        Assert.Equal(24, (int)after["seats"]!);
        Assert.Equal((string?)before["name"], (string?)after["name"]);
        Assert.Equal((string?)before["url"], (string?)after["url"]);
        Assert.Equal(before["providers"]!.ToJsonString(), after["providers"]!.ToJsonString());
        Assert.Equal(before["districts"]!.ToJsonString(), after["districts"]!.ToJsonString());
    }

    [Fact]
    public async Task What_was_rejected_leaves_the_public_as_it_was_and_the_sender_knows_why()
    {
        var before = await Program(api.OtherProgram);
        var sent = await api.Done(
            api.OtherPartnerKey, "updateProgram", new { id = api.OtherProgram, expectedVersion = 0, name = "Free money", status = "CURRENT" });
        var rejected = await api.Done(api.StaffKey, "rejectSubmission", new
        {
            id = (string)sent["id"]!,
            expectedVersion = 1,
            reason = "That is not its name.",
        });
        Assert.Equal("That is not its name.", (string?)rejected["reason"]);
        await api.Publish();
        Assert.Equal((string?)before["name"], (string?)(await Program(api.OtherProgram))["name"]);
        var own = (await api.Data(api.OtherPartnerKey, "query($id: ID!) { submission(id: $id) { state reason } }", new { id = (string)sent["id"]! }))["submission"]!;
        Assert.Equal("REJECTED", (string?)own["state"]);
        Assert.Equal("That is not its name.", (string?)own["reason"]);
    }

    [Fact]
    public async Task Asked_about_it_the_sender_changes_it_and_it_waits_again()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var asked = await api.Done(api.StaffKey, "askAboutSubmission", new { id = (string)sent["id"]!, expectedVersion = 1, reason = "How many?" });
        Assert.Equal("ASKED", (string?)asked["state"]);
        var again = await api.Done(api.PartnerKey, "updateOffer", new { id = (string)sent["id"]!, expectedVersion = 2, quantity = 12 });
        Assert.Equal("WAITING", (string?)again["state"]);
        Assert.Equal(3, (int)again["version"]!);
    }

    [Fact]
    public async Task An_offer_an_ask_and_its_answer_are_read_by_everybody_once_admitted()
    {
        var offer = SubmissionApi.Inputs()["Offer"];
        offer["title"] = "Tour of the sawmill";
        offer["countyCode"] = "53015";
        await api.Approve(await api.Done(api.PartnerKey, "submitOffer", offer));
        var ask = SubmissionApi.Inputs()["Ask"];
        ask["title"] = "A speaker on nursing";
        var sent = await api.Done(api.DistrictKey, "submitAsk", ask);
        await api.Publish();
        const string Board = "{ asks(where: { title: { eq: \"A speaker on nursing\" } }) { totalCount } }";
        Assert.Equal(0, (int)(await api.Data(null, Board))["asks"]!["totalCount"]!);
        var admitted = await api.Approve(sent);
        var answer = SubmissionApi.Inputs()["Answer"];
        answer["askSlug"] = (string?)admitted["slug"];
        var answered = await api.Done(api.PartnerKey, "submitAnswer", answer);
        await api.Publish();
        var silent = await api.Data(null, "{ ask(slug: \"a-speaker-on-nursing\") { answers { text } } }");
        Assert.Empty(silent["ask"]!["answers"]!.AsArray());
        await api.Approve(answered);
        await api.Publish();
        var data = await api.Data(null, """
            { offer(slug: "tour-of-the-sawmill") { title kind partner { slug } county { name } contact reviewDue }
              ask(slug: "a-speaker-on-nursing") { title district { code } answers { text contact partner { slug } } } }
            """);
        Assert.Equal("Cowlitz", (string?)data["offer"]!["county"]!["name"]);
        Assert.Equal(api.Partner, (string?)data["offer"]!["partner"]!["slug"]);
        Assert.Equal(api.District, (string?)data["ask"]!["district"]!["code"]);
        Assert.Equal("We can come.", (string?)data["ask"]!["answers"]![0]!["text"]);
    }

    [Fact]
    public async Task What_was_admitted_is_taken_off_by_staff_and_what_was_not_by_its_sender()
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["name"] = "Short lived";
        var sent = await api.Done(api.PartnerKey, "submitProgram", input);
        var admitted = await api.Approve(sent);
        await api.Publish();
        Assert.Equal(1, await Count("Short lived"));
        var asked = await api.Done(api.PartnerKey, "withdrawProgram", new { id = "short-lived", expectedVersion = (int)admitted["version"]! });
        Assert.True((bool)asked["removing"]!);
        await api.Publish();
        Assert.Equal(1, await Count("Short lived"));
        await api.Approve(asked);
        await api.Publish();
        Assert.Equal(0, await Count("Short lived"));

        var draft = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var gone = await api.Done(api.PartnerKey, "withdrawOffer", new { id = (string)draft["id"]!, expectedVersion = 1 });
        Assert.Equal("WITHDRAWN", (string?)gone["state"]);
        var refused = await api.Refused(api.StaffKey, "approveSubmission", new { id = (string)draft["id"]!, expectedVersion = 2 });
        Assert.Equal("NotFoundError", (string?)refused["__typename"]);
    }

    [Fact]
    public async Task A_confirmation_refreshes_the_day_and_changes_no_word()
    {
        var slug = api.Release.Content.OpportunityPartners
            .Where(p => p.PartnerSlug == api.Partner && p.OpportunitySlug != api.Program)
            .Select(p => p.OpportunitySlug).First(s => api.Release.Programs.ContainsKey(s));
        var before = await Program(slug);
        var item = (await Work(api.PartnerKey)).Single(i => (string?)i["slug"] == slug);
        await api.Done(api.PartnerKey, "confirmStillTrue", new { kind = "PROGRAM", id = slug, expectedVersion = (int)item["version"]! });
        await api.Publish();
        var after = await Program(slug);
        Assert.Equal(Today, (string?)after["confirmedOn"]);
        Assert.True(string.CompareOrdinal((string?)after["reviewDue"], (string?)before["reviewDue"]) > 0);
        foreach (var name in new[] { "confirmedOn", "reviewDue" })
        {
            before.AsObject().Remove(name);
            after.AsObject().Remove(name);
        }

        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task The_work_list_of_a_partner_is_its_own_and_that_of_staff_everybodys()
    {
        var own = await Work(api.PartnerKey);
        Assert.NotEmpty(own);
        Assert.All(own, i => Assert.Equal(api.Partner, (string?)i["owner"]));
        Assert.All(own, i => Assert.NotNull(i["reviewDue"]));
        var all = await api.Data(api.StaffKey, "{ workItems(first: 100) { totalCount nodes { owner } } }");
        Assert.True((int)all["workItems"]!["totalCount"]! > own.Count);
    }

    [Fact]
    public async Task A_partner_says_of_itself_what_it_is()
    {
        var sent = await api.Done(api.OtherPartnerKey, "updatePartner", new { expectedVersion = 0, role = "Teaches the trades." });
        await api.Approve(sent);
        await api.Publish();
        Assert.Equal("Teaches the trades.", api.Release.Partners[api.OtherPartner].Role);
    }

    [Fact]
    public async Task A_report_and_a_plan_are_public_once_admitted_and_the_report_without_its_students()
    {
        var report = await api.Approve(await api.Done(api.PartnerKey, "submitEngagement", SubmissionApi.Inputs()["Engagement"]));
        var plan = await api.Approve(await api.Done(api.DistrictKey, "submitDistrictPlan", SubmissionApi.Inputs()["DistrictPlan"]));
        Assert.Equal("APPROVED", (string?)plan["state"]);
        await api.Publish();
        var engagement = api.Release.Content.Engagements.Single(e => e.Key == (string?)report["slug"]);
        Assert.Equal("2026-27", engagement.SchoolYear.ToString());
        Assert.Equal((6, 9.5, "06037"), (engagement.Sessions, engagement.Hours, engagement.DistrictCode));
        Assert.Equal(api.Partner, engagement.PartnerSlug);
        Assert.Null(engagement.Note);
        var published = api.Release.Content.DistrictPlans.Single(p => p.DistrictCode == api.District);
        Assert.Equal(CareerConnect.Api.Plans.PlanStage.Drafting, published.Stage);
        Assert.Equal("Network staff", published.ReviewedBy);
    }

    [Fact]
    public async Task Of_several_reports_each_is_taken_or_refused_by_itself()
    {
        var good = SubmissionApi.Inputs()["Engagement"];
        var bad = SubmissionApi.Inputs()["Engagement"];
        bad["districtCode"] = "99999";
        const string mutation = """
            mutation($input: SubmitEngagementsInput!) { submitEngagements(input: $input) {
              results { row submission { id state } errors { __typename ... on InvalidFieldError { field expected } } }
              errors { __typename } } }
            """;
        var input = new { idempotencyKey = "bulk-1", reports = new[] { good, bad, good } };
        var first = (await api.Data(api.PartnerKey, mutation, new { input }))["submitEngagements"]!;
        Assert.Equal([1, 2, 3], first["results"]!.AsArray().Select(r => (int)r!["row"]!));
        Assert.NotNull(first["results"]![0]!["submission"]);
        Assert.Null(first["results"]![1]!["submission"]);
        Assert.Equal("districtCode", (string?)first["results"]![1]!["errors"]![0]!["field"]);
        Assert.NotNull(first["results"]![2]!["submission"]);
        var again = (await api.Data(api.PartnerKey, mutation, new { input }))["submitEngagements"]!;
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task The_same_request_under_the_same_key_is_done_once_and_another_under_it_is_refused()
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["title"] = "Once only";
        input["idempotencyKey"] = "offer-1";
        var first = await api.Done(api.PartnerKey, "submitOffer", input);
        var again = await api.Done(api.PartnerKey, "submitOffer", input);
        Assert.Equal((string?)first["id"], (string?)again["id"]);
        var other = await api.Done(api.OtherPartnerKey, "submitOffer", input);
        Assert.NotEqual((string?)first["id"], (string?)other["id"]);
        input["quantity"] = 3;
        var refused = await api.Refused(api.PartnerKey, "submitOffer", input);
        Assert.Equal("IdempotencyKeyReusedError", (string?)refused["__typename"]);
        using var db = api.Store.Open();
        Assert.Equal(1, db.Submissions.Count(s => s.Owner == api.Partner && s.Title == "Once only"));
    }

    [Fact]
    public async Task A_change_of_an_older_version_is_a_conflict_that_names_the_version_now()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var id = (string)sent["id"]!;
        await api.Done(api.PartnerKey, "updateOffer", new { id, expectedVersion = 1, quantity = 2 });
        var conflict = await api.Refused(api.PartnerKey, "updateOffer", new { id, expectedVersion = 1, quantity = 3 });
        Assert.Equal("VersionConflictError", (string?)conflict["__typename"]);
        Assert.Equal(2, (int)conflict["currentVersion"]!);
        var review = await api.Refused(api.StaffKey, "approveSubmission", new { id, expectedVersion = 1 });
        Assert.Equal("VersionConflictError", (string?)review["__typename"]);
    }

    [Fact]
    public async Task Who_did_what_is_in_the_log_and_nobody_can_change_it()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        await api.Approve(sent);
        using var db = api.Store.Open();
        var id = (string)sent["id"]!;
        var entries = db.Audit.AsNoTracking().Where(e => e.Subject == id).OrderBy(e => e.Number).ToList();
        Assert.Equal(["submitted", "approved"], entries.Select(e => e.What));
        Assert.StartsWith($"Partner {api.Partner} (", entries[0].Who, StringComparison.Ordinal);
        Assert.StartsWith("Staff (", entries[1].Who, StringComparison.Ordinal);
        Assert.Null(entries[1].Before);
        Assert.Contains("Tour of the mill", entries[1].After, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => db.Audit.Where(e => e.Subject == id).ExecuteDelete());
        Assert.ThrowsAny<Exception>(() => db.Audit.Where(e => e.Subject == id)
            .ExecuteUpdate(set => set.SetProperty(e => e.What, "nothing")));
        Assert.Equal(2, db.Audit.Count(e => e.Subject == id));
    }

    [Fact]
    public void Every_imported_program_can_be_taken_over_by_stating_no_more_than_whether_it_runs()
    {
        using var db = api.Store.Open();
        var known = new CareerConnect.Api.Submissions.Drafts.KnownKeys(db, CareerConnect.Api.Data.RegionDefinition.Read());
        var form = CareerConnect.Api.Submissions.Drafts.DraftForm.Of(SubmissionKind.Program);
        var problems = db.Programs.AsNoTracking().ToList().SelectMany(program =>
        {
            var owner = db.OpportunityPartners.FirstOrDefault(p => p.OpportunitySlug == program.Slug);
            var taken = owner is null ? null : PublicRecords.TakeOver(db, SubmissionKind.Program, owner.PartnerSlug, program.Slug, default);
            var fields = taken is null ? [] : CareerConnect.Api.Submissions.Drafts.DraftJson.Fields(PublicRecords.Json(db, taken));
            fields["status"] = "CURRENT";
            return taken is null ? [] : CareerConnect.Api.Submissions.Drafts.DraftCheck.Read(form, fields, known).Errors
                .Select(e => $"{program.Slug} {e.Message}");
        });
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_imported_event_can_be_taken_over_by_stating_no_more_than_whether_it_takes_place()
    {
        using var db = api.Store.Open();
        var known = new CareerConnect.Api.Submissions.Drafts.KnownKeys(db, CareerConnect.Api.Data.RegionDefinition.Read());
        var form = CareerConnect.Api.Submissions.Drafts.DraftForm.Of(SubmissionKind.Event);
        var taken = db.Events.AsNoTracking().ToList()
            .Select(e => (e.Slug, Owner: db.OpportunityPartners.FirstOrDefault(p => p.OpportunitySlug == e.Slug)?.PartnerSlug))
            .Where(e => e.Owner is not null)
            .Select(e => (e.Slug, Taken: PublicRecords.TakeOver(db, SubmissionKind.Event, e.Owner!, e.Slug, default)))
            .Where(e => e.Taken is not null).ToList();
        Assert.NotEmpty(taken);
        Assert.All(taken, e =>
        {
            var fields = CareerConnect.Api.Submissions.Drafts.DraftJson.Fields(PublicRecords.Json(db, e.Taken!));
            fields["status"] = "CURRENT";
            var errors = CareerConnect.Api.Submissions.Drafts.DraftCheck.Read(form, fields, known).Errors;
            Assert.True(errors.Count == 0, $"{e.Slug} {string.Join("; ", errors.Select(x => x.Message))}");
        });
    }

    private async Task<JsonNode> Program(string slug) => (await api.Data(
        null,
        """
        query($slug: String!) { program(slug: $slug) { name level status url notes seats dateSeen sourceUrl confirmedOn
          reviewDue providers { slug } districts { relation district { code } } source { title } } }
        """,
        new { slug }))["program"]!;

    private async Task<int> Count(string name) => (int)(await api.Data(
        null, "query($name: String!) { programs(where: { name: { eq: $name } }) { totalCount } }", new { name }))
        ["programs"]!["totalCount"]!;

    private async Task<List<JsonNode>> Work(string key) =>
        [.. (await api.Data(key, "{ workItems(first: 100) { nodes { kind slug owner version reviewDue stale } } }"))
            ["workItems"]!["nodes"]!.AsArray().Select(i => i!)];
}
