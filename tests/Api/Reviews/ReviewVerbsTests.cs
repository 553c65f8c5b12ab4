using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Reviews;

/// <summary>Review at a command line: the same desk as the page and the api.</summary>
public sealed class ReviewVerbsTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    [Fact]
    public async Task What_waits_is_listed_shown_and_admitted_and_the_log_taken_out()
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["title"] = "Lathe to lend";
        var id = (string)(await api.Done(api.PartnerKey, "submitOffer", input))["id"]!;

        var list = await Run("review", "list");
        Assert.Contains(id, list.Output, StringComparison.Ordinal);
        var show = await Run("review", "show", id);
        Assert.Contains("+ Lathe to lend", show.Output, StringComparison.Ordinal);
        var late = await Run("review", "approve", id, "--version", "7");
        Assert.Equal(2, late.ExitCode);
        var silent = await Run("review", "reject", id, "--version", "1");
        Assert.Equal(2, silent.ExitCode);
        Assert.Contains("reason", silent.Errors, StringComparison.Ordinal);
        var done = await Run("review", "approve", id, "--version", "1");
        Assert.Equal("Lathe to lend: Approved, version 2.", done.Output.Trim());
        var log = await Run("audit", "export");
        Assert.Contains(
            log.Output.Split('\n'),
            line => line.Contains("\"what\":\"approved\"", StringComparison.Ordinal) && line.Contains(id, StringComparison.Ordinal)
                && line.Contains("command-line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_is_given_out_listed_and_revoked()
    {
        var created = await Run("keys", "create", "--scope", "staff", "--note", "trial");
        Assert.Equal(0, created.ExitCode);
        var key = created.Output.Split('\n')[0].Trim();
        Assert.Matches("^cc_live_[a-z2-9]{8}_[A-Za-z0-9]{43}$", key);
        await api.Data(key, "{ submissions { totalCount } }");
        var id = key.Split('_')[2];
        var list = await Run("keys", "list");
        Assert.Contains(list.Output.Split('\n'), line => line.StartsWith(id, StringComparison.Ordinal) && line.Contains("live", StringComparison.Ordinal));
        Assert.DoesNotContain(key[^43..], list.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("keys", "revoke", id)).ExitCode);
        Assert.Equal(2, (await Run("keys", "revoke", id)).ExitCode);
        Assert.Equal(2, (await Run("keys", "create", "--scope", "partner", "--for", "nobody")).ExitCode);
    }

    private Task<ApiProcess> Run(params string[] arguments) => ApiProcess.RunAsync([.. arguments, "--data", api.Folder]);
}
