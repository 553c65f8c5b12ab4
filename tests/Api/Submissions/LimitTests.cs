using CareerConnect.Api.Submissions;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>How many submissions may wait, and how long a request is remembered.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private const int Most = 3;

    private readonly SubmissionApi _api = new() { Configure = b => b.Configuration["Access:MostWaiting"] = "3" };

    public Task InitializeAsync() => _api.InitializeAsync();

    public Task DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task One_more_than_may_wait_is_refused_and_holds_up_nobody_else()
    {
        var offer = SubmissionApi.Inputs()["Offer"];
        var sent = new List<string>();
        for (var n = 0; n < Most; n++)
        {
            sent.Add((string)(await _api.Done(_api.PartnerKey, "submitOffer", offer))["id"]!);
        }

        var error = await _api.Refused(_api.PartnerKey, "submitOffer", offer);
        Assert.Equal("TooManyWaitingError", (string?)error["__typename"]);
        Assert.Contains("3 of your submissions wait", (string?)error["message"], StringComparison.Ordinal);
        Assert.Equal(
            "TooManyWaitingError",
            (string?)(await _api.Refused(_api.PartnerKey, "submitEngagement", SubmissionApi.Inputs()["Engagement"]))["__typename"]);

        await _api.Done(_api.OtherPartnerKey, "submitOffer", offer);
        await _api.Done(_api.PartnerKey, "updateOffer", new { id = sent[0], expectedVersion = 1, quantity = 2 });
        await _api.Done(_api.PartnerKey, "withdrawOffer", new { id = sent[1], expectedVersion = 1 });
        await _api.Done(_api.PartnerKey, "submitOffer", offer);
    }

    [Fact]
    public async Task A_request_is_remembered_for_thirty_days()
    {
        var offer = SubmissionApi.Inputs()["Offer"];
        offer["idempotencyKey"] = "once";
        var first = await _api.Done(_api.PartnerKey, "submitOffer", offer);
        Assert.Equal(0, await Purge(ReceiptPurge.KeptDays - 1));
        Assert.Equal((string?)first["id"], (string?)(await _api.Done(_api.PartnerKey, "submitOffer", offer))["id"]);

        Assert.Equal(1, await Purge(ReceiptPurge.KeptDays + 1));
        Assert.NotEqual((string?)first["id"], (string?)(await _api.Done(_api.PartnerKey, "submitOffer", offer))["id"]);
        await using var db = _api.Store.Open();
        Assert.Equal(1, await db.Receipts.CountAsync());
    }

    private Task<int> Purge(int days) =>
        new ReceiptPurge(_api.Store, new Later(days), NullLogger<ReceiptPurge>.Instance).PurgeAsync(CancellationToken.None);

    private sealed class Later(int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(days);
    }
}
