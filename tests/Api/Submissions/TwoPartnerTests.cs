using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>
/// Each mutation that names a record, tried by two partners or districts: on its own it works; on the other's, on one
/// that is not there and on one of the other's that nobody has admitted, the answers are the same byte for byte.
/// </summary>
public sealed class TwoPartnerTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const string Missing = "00000000000000000000dead";

    public static TheoryData<string, string> Mutations
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var form in SubmissionApi.Inputs().Keys)
            {
                data.Add($"update{form}", form);
                data.Add($"withdraw{form}", form);
                data.Add("confirmStillTrue", form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task Anothers_a_missing_and_an_unpublished_record_answer_alike(string mutation, string form)
    {
        var district = form is "Ask" or "DistrictPlan";
        var (mine, theirs) = district
            ? (api.DistrictKey, api.OtherDistrictKey)
            : (api.PartnerKey, api.OtherPartnerKey);
        var own = await Sent(mine, form, admit: true);
        var published = await Sent(theirs, form, admit: true);
        var unpublished = await Sent(theirs, form, admit: false);

        var answers = new List<string>();
        foreach (var id in new[] { (string)published["id"]!, Missing, (string)unpublished["id"]!, (string?)published["slug"] ?? Missing })
        {
            // A version that fits, should it be looked at.
            var answer = await Answer(mine, mutation, form, id, id == (string)unpublished["id"]! ? 1 : 2);
            answers.Add(answer.Replace(id, "ID", StringComparison.Ordinal));
        }

        Assert.Contains("NotFoundError", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
        Assert.DoesNotContain("errors\":[", await Answer(mine, mutation, form, (string)own["id"]!, 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mutation_is_tried_or_has_no_record_of_anothers_to_name()
    {
        // What is new, what is the sender's own by its key alone, and what staff decide, to whom nothing is another's.
        string[] nothingToName =
        [
            .. SubmissionApi.Inputs().Keys.Select(form => $"submit{form}"), "submitEngagements", "updatePartner",
            "approveSubmission", "askAboutSubmission", "rejectSubmission",
        ];
        var all = await api.Data(null, "{ __type(name: \"Mutation\") { fields { name } } }");
        Assert.Equal(
            Mutations.Select(m => (string)m[0]).Concat(nothingToName).Distinct().Order(StringComparer.Ordinal),
            all["__type"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_ask_that_nobody_has_admitted_is_answered_as_one_that_is_not_there()
    {
        var unpublished = await api.Done(api.DistrictKey, "submitAsk", SubmissionApi.Inputs()["Ask"]);
        var answers = new List<string>();
        foreach (var slug in new[] { Missing, (string)unpublished["id"]!, "a-mentor-for-robotics-999" })
        {
            var input = SubmissionApi.Inputs()["Answer"];
            input["askSlug"] = slug;
            answers.Add((await api.Refused(api.PartnerKey, "submitAnswer", input)).ToJsonString());
        }

        Assert.Contains("askSlug", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_profile_of_another_is_missing_to_who_would_confirm_it()
    {
        var answers = new HashSet<string>();
        foreach (var id in new[] { api.OtherPartner, "no-such-partner", Missing })
        {
            answers.Add((await Answer(api.PartnerKey, "confirmStillTrue", "Profile", id, 0)).Replace(id, "ID", StringComparison.Ordinal));
        }

        Assert.Contains("NotFoundError", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("approveSubmission")]
    [InlineData("askAboutSubmission")]
    [InlineData("rejectSubmission")]
    public async Task What_staff_decide_answers_alike_for_what_is_missing_withdrawn_or_decided(string mutation)
    {
        var withdrawn = await Sent(api.PartnerKey, "Offer", admit: false);
        withdrawn = await api.Done(api.PartnerKey, "withdrawOffer", new { id = (string)withdrawn["id"]!, expectedVersion = 1 });
        var decided = await Sent(api.PartnerKey, "Offer", admit: true);
        var answers = new HashSet<string>();
        foreach (var id in new[] { (string)withdrawn["id"]!, (string)decided["id"]!, Missing })
        {
            var input = new JsonObject { ["id"] = id, ["expectedVersion"] = 2 };
            if (mutation != "approveSubmission")
            {
                input["reason"] = "Because.";
            }

            answers.Add((await api.Refused(api.StaffKey, mutation, input)).ToJsonString());
        }

        Assert.Contains("NotFoundError", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_another_partner_that_a_source_brought_is_missing_too()
    {
        var theirs = await Answer(api.PartnerKey, "updateProgram", "Program", api.OtherProgram, 0);
        var missing = await Answer(api.PartnerKey, "updateProgram", "Program", "no-such-program", 0);
        Assert.Equal(missing, theirs);
        Assert.Contains("NotFoundError", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reads_what_another_has_sent_in()
    {
        var sent = await Sent(api.OtherPartnerKey, "Offer", admit: false);
        const string query = "query($id: ID!) { submission(id: $id) { title } }";
        var theirs = await api.Data(api.PartnerKey, query, new { id = (string)sent["id"]! });
        var missing = await api.Data(api.PartnerKey, query, new { id = Missing });
        Assert.Null(theirs["submission"]);
        Assert.Equal(missing.ToJsonString(), theirs.ToJsonString());
        var own = await api.Data(api.PartnerKey, "{ submissions(first: 100) { nodes { owner } } }");
        Assert.All(own["submissions"]!["nodes"]!.AsArray(), s => Assert.Equal(api.Partner, (string?)s!["owner"]));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("state")]
    [InlineData("owner")]
    [InlineData("slug")]
    [InlineData("reviewedBy")]
    [InlineData("version")]
    public async Task What_is_not_the_senders_to_say_is_no_field_of_the_input(string field)
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input[field] = "x";
        var answer = JsonNode.Parse(await api.Text(api.PartnerKey, SubmissionApi.Document("submitOffer"), new { input }))!;
        Assert.Equal("INVALID_VALUE", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(answer["data"]);
    }

    private async Task<JsonNode> Sent(string key, string form, bool admit)
    {
        var input = SubmissionApi.Inputs()[form];
        if (form == "Answer")
        {
            var ask = await api.Approve(await api.Done(api.DistrictKey, "submitAsk", SubmissionApi.Inputs()["Ask"]));
            input["askSlug"] = (string?)ask["slug"];
        }

        var sent = await api.Done(key, $"submit{form}", input);
        return admit ? await api.Approve(sent) : sent;
    }

    private async Task<string> Answer(string key, string mutation, string form, string id, int version)
    {
        var input = new JsonObject { ["id"] = id, ["expectedVersion"] = version };
        if (mutation == "confirmStillTrue")
        {
            input["kind"] = form == "DistrictPlan" ? "PLAN" : form.ToUpperInvariant();
        }

        var answer = JsonNode.Parse(await api.Text(key, SubmissionApi.Document(mutation), new { input }))!;
        answer.AsObject().Remove("extensions");
        return answer.ToJsonString();
    }
}
