using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace CareerConnect.Tests.Api.Access;

/// <summary>Keys as their holders meet them: through the front door.</summary>
public sealed class KeyTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const string Own = "{ submissions { totalCount } }";

    [Fact]
    public async Task Reading_what_is_public_needs_no_key_and_a_key_changes_nothing_of_it()
    {
        const string query = "{ programs(first: 2) { nodes { slug } } release { identity } }";
        Assert.Equal((await api.Data(null, query)).ToJsonString(), (await api.Data(api.PartnerKey, query)).ToJsonString());
    }

    [Fact]
    public async Task Without_a_key_nothing_of_the_submissions_is_told()
    {
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await api.Text(null, Own), StringComparison.Ordinal);
        Assert.Contains(
            "AUTH_NOT_AUTHENTICATED",
            await api.Text(null, SubmissionApi.Document("submitOffer"), new { input = SubmissionApi.Inputs()["Offer"] }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submitOffer", "Offer", "district")]
    [InlineData("submitOffer", "Offer", "staff")]
    [InlineData("submitAsk", "Ask", "partner")]
    [InlineData("submitDistrictPlan", "DistrictPlan", "partner")]
    public async Task A_key_of_another_scope_is_told_which_it_takes(string mutation, string form, string scope)
    {
        var key = scope switch { "district" => api.DistrictKey, "staff" => api.StaffKey, _ => api.PartnerKey };
        var answer = await api.Text(key, SubmissionApi.Document(mutation), new { input = SubmissionApi.Inputs()[form] });
        Assert.Contains("AUTH_NOT_AUTHORIZED", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_alone_decide()
    {
        var offer = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        foreach (var mutation in new[] { "approveSubmission", "rejectSubmission", "askAboutSubmission" })
        {
            var input = new Dictionary<string, object> { ["id"] = (string)offer["id"]!, ["expectedVersion"] = 1 };
            if (mutation != "approveSubmission")
            {
                input["reason"] = "no";
            }

            var answer = await api.Text(api.PartnerKey, SubmissionApi.Document(mutation), new { input });
            Assert.Contains("AUTH_NOT_AUTHORIZED", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public Task Wrong_unknown_expired_and_revoked_keys_are_refused_alike() => WithOwnApi(async own =>
    {
        var expired = own.NewKey(KeyScope.Staff, "");
        var revoked = own.NewKey(KeyScope.Staff, "");
        using (var db = own.Store.Open())
        {
            var id = KeyText.IdOf(expired);
            db.Keys.Where(k => k.Id == id)
                .ExecuteUpdate(set => set.SetProperty(k => k.ExpiresAt, DateTime.UtcNow.AddSeconds(-1)));
        }

        Commands(own).Revoke(KeyText.IdOf(revoked));
        string[] keys =
        [
            expired, revoked, own.PartnerKey[..^1] + (own.PartnerKey[^1] == 'A' ? 'B' : 'A'), KeyText.New().Key,
            "cc_live_", "x", new string('k', 5000), own.PartnerKey + "x",
        ];
        var answers = new HashSet<string>();
        foreach (var key in keys)
        {
            using var response = await own.Send(key, Own);
            answers.Add($"{response.StatusCode} {response.Headers.WwwAuthenticate} {await response.Content.ReadAsStringAsync()}");
        }

        Assert.StartsWith("Unauthorized Bearer", Assert.Single(answers), StringComparison.Ordinal);
    });

    [Fact]
    public Task A_revoked_key_is_refused_at_once() => WithOwnApi(async own =>
    {
        await own.Data(own.PartnerKey, Own);
        Commands(own).Revoke(KeyText.IdOf(own.PartnerKey));
        using var response = await own.Send(own.PartnerKey, Own);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    });

    [Fact]
    public Task Two_keys_live_side_by_side_while_one_takes_the_place_of_the_other_and_no_third() => WithOwnApi(async own =>
    {
        var next = own.NewKey(KeyScope.Partner, own.Partner);
        await own.Data(own.PartnerKey, Own);
        await own.Data(next, Own);
        var third = Assert.Throws<BadInputException>(() => own.NewKey(KeyScope.Partner, own.Partner));
        Assert.Contains("has 2 live keys", third.Message, StringComparison.Ordinal);
        Commands(own).Revoke(KeyText.IdOf(own.PartnerKey));
        await own.Data(next, Own);
        own.NewKey(KeyScope.Partner, own.Partner);
    });

    [Fact]
    public Task After_twenty_wrong_keys_an_address_is_not_listened_to_and_the_public_still_is() => WithOwnApi(async own =>
    {
        for (var n = 0; n < 20; n++)
        {
            using var wrong = await own.Send("cc_live_wrong", Own);
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var right = await own.Send(own.PartnerKey, Own);
        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(60), right.Headers.RetryAfter!.Delta);
        await own.Data(null, "{ region { name } }");
    });

    [Fact]
    public void Wrong_keys_of_one_address_are_not_anothers()
    {
        using var wrongKeys = new WrongKeys(new AccessSettings { WrongKeysPerMinute = 2 });
        wrongKeys.Count(IPAddress.Parse("2001:db8:0:1::1"));
        wrongKeys.Count(IPAddress.Parse("2001:db8:0:1::2"));
        Assert.True(wrongKeys.TooMany(IPAddress.Parse("2001:db8:0:1::3")));
        Assert.False(wrongKeys.TooMany(IPAddress.Parse("2001:db8:0:2::1")));
        Assert.False(wrongKeys.TooMany(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Who_shows_a_key_has_points_of_its_own_wherever_it_asks_from()
    {
        using var rates = new RateLimits(new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 10 });
        rates.Charge(Asking(null, "192.0.2.1"), 10);
        Assert.Throws<RefusalException>(() => rates.Charge(Asking(null, "192.0.2.1"), 10));
        rates.Charge(Asking("one", "192.0.2.1"), 10);
        var refusal = Assert.Throws<RefusalException>(() => rates.Charge(Asking("one", "192.0.2.2"), 10));
        Assert.StartsWith("This key has used up", refusal.Message, StringComparison.Ordinal);
        rates.Charge(Asking("two", "192.0.2.1"), 10);

        static DefaultHttpContext Asking(string? key, string address)
        {
            var http = new DefaultHttpContext();
            http.Connection.RemoteIpAddress = IPAddress.Parse(address);
            if (key is not null)
            {
                http.Request.Headers.Authorization = "Bearer x";
                http.User = new Caller(key, KeyScope.Partner, "somebody").ToPrincipal("test");
            }

            return http;
        }
    }

    [Fact]
    public void Of_a_key_the_store_holds_the_hash_and_the_day_it_was_used_and_never_the_secret()
    {
        foreach (var file in Directory.EnumerateFiles(api.Folder, "working.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = Encoding.Latin1.GetString(copy.ToArray());
            Assert.DoesNotContain(api.PartnerKey, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(api.PartnerKey[^43..], bytes, StringComparison.Ordinal);
        }

        using var db = api.Store.Open();
        Assert.All(db.Keys.AsNoTracking(), key => Assert.Matches("^[0-9a-f]{64}$", key.Sha256));
    }

    [Fact]
    public async Task The_day_a_key_was_last_used_is_kept()
    {
        await api.Data(api.OtherPartnerKey, Own);
        using var db = api.Store.Open();
        var id = KeyText.IdOf(api.OtherPartnerKey);
        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow), db.Keys.AsNoTracking().Single(k => k.Id == id).LastUsed);
    }

    // A comparison that stops at the first difference would tell by its time how much of a guess is right.
    [Fact]
    public void A_hash_is_compared_in_constant_time_and_nowhere_else()
    {
        var files = Repository.Files("api/Access", "*.cs").Concat(Repository.Files("api/Staff", "*.cs"))
            .ToDictionary(f => f, Repository.Read);
        var comparing = Assert.Single(files, f => f.Value.Contains("FixedTimeEquals", StringComparison.Ordinal));
        Assert.Equal("api/Access/Keys/KeyRing.cs", comparing.Key);
        Assert.All(files, f => Assert.DoesNotMatch(@"Sha256(Of\([^)]*\))?\s*(==|!=|\.Equals)", f.Value));
    }

    // How long they take is measured by the benchmarks; that they do the same is seen here.
    [Fact]
    public Task Whatever_is_wrong_with_a_key_it_takes_the_same_steps() => WithOwnApi(async own =>
    {
        var revoked = own.NewKey(KeyScope.Staff, "");
        Commands(own).Revoke(KeyText.IdOf(revoked));
        var right = own.PartnerKey;
        await own.Data(right, Own);
        var ring = new KeyRing(own.Store, TimeProvider.System);
        var steps = new HashSet<int>();
        foreach (var key in new[] { right, right[..^1] + (right[^1] == 'A' ? 'B' : 'A'), KeyText.New().Key, revoked, "cc_live_", "x" })
        {
            using var seen = new CommandsSeen();
            await ring.Find(key, CancellationToken.None);
            steps.Add(seen.Count);
        }

        Assert.Equal(1, Assert.Single(steps));
        var find = Repository.Read("api/Access/Keys/KeyRing.cs").Split("FixedTimeEquals")[0].Split("Task<Caller?> Find")[1];
        Assert.DoesNotMatch(@"\b(if|return|throw)\b|\?\?=|&&|\|\|", find);
    });

    [Theory]
    [InlineData(KeyScope.Confirm, "nobody", 30)]
    [InlineData(KeyScope.Partner, "nobody", 30)]
    [InlineData(KeyScope.District, "99999", 30)]
    [InlineData(KeyScope.Staff, "somebody", 30)]
    [InlineData(KeyScope.Staff, "", 0)]
    [InlineData(KeyScope.Staff, "", 367)]
    public void A_key_for_nobody_or_for_ever_is_not_given_out(KeyScope scope, string subject, int days) =>
        Assert.Throws<BadInputException>(() => api.NewKey(scope, subject, days));

    [Fact]
    public async Task Nothing_but_a_bearer_is_read_as_a_key()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "eDp5");
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    /// <summary>Counts what is asked of the database from here.</summary>
    private sealed class CommandsSeen : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly AsyncLocal<bool> _here = new() { Value = true };
        private readonly List<IDisposable> _subscriptions = [];
        private int _count;

        public CommandsSeen() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public int Count => _count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (_here.Value && value.Key == RelationalEventId.CommandExecuting.Name)
            {
                Interlocked.Increment(ref _count);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
    }

    private static KeyCommand Commands(SubmissionApi own) => new(own.Store, TimeProvider.System, TextWriter.Null);

    // Wrong keys count by address, which all tests share: those that show some start an api of their own.
    private static async Task WithOwnApi(Func<SubmissionApi, Task> test)
    {
        var own = new SubmissionApi();
        await own.InitializeAsync();
        try
        {
            await test(own);
        }
        finally
        {
            await own.DisposeAsync();
        }
    }
}
