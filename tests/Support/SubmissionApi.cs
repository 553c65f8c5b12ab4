using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>
/// The whole api on a free port over a store of its own, with keys of two partners that provide programs, of a district and
/// of staff; and everything any part of it writes to the log.
/// </summary>
public sealed class SubmissionApi : IAsyncLifetime
{
    private WebApplication? _app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("careerconnect-").FullName;

    public WorkingStore Store { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Slugs of the two partners, and of a program that the first provides.</summary>
    public string Partner { get; private set; } = "";

    public string OtherPartner { get; private set; } = "";

    public string Program { get; private set; } = "";

    public string OtherProgram { get; private set; } = "";

    public string District { get; } = "06037";

    public string PartnerKey { get; private set; } = "";

    public string OtherPartnerKey { get; private set; } = "";

    public string DistrictKey { get; private set; } = "";

    public string OtherDistrictKey { get; private set; } = "";

    public string StaffKey { get; private set; } = "";

    public Release Release => _app!.Services.GetRequiredService<CurrentRelease>().Value!;

    /// <summary>Settings of the deployment, before it starts.</summary>
    public Action<WebApplicationBuilder> Configure { get; set; } = _ => { };

    public async Task InitializeAsync()
    {
        RealFacts.CopyTo(Folder);
        Store = new WorkingStore(Folder);
        using (var db = Store.Open())
        {
            var programs = db.Programs.Select(p => p.Slug).ToHashSet();
            var owners = db.OpportunityPartners.Where(p => p.Part == PartnerPart.Provider).ToList()
                .Where(p => programs.Contains(p.OpportunitySlug))
                .GroupBy(p => p.PartnerSlug).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(2).ToList();
            (Partner, OtherPartner) = (owners[0].Key, owners[1].Key);
            Program = owners[0].Min(p => p.OpportunitySlug)!;
            OtherProgram = owners[1].Select(p => p.OpportunitySlug)
                .Except(owners[0].Select(p => p.OpportunitySlug)).Min()!;
        }

        PartnerKey = NewKey(KeyScope.Partner, Partner);
        OtherPartnerKey = NewKey(KeyScope.Partner, OtherPartner);
        DistrictKey = NewKey(KeyScope.District, District);
        OtherDistrictKey = NewKey(KeyScope.District, "08122");
        StaffKey = NewKey(KeyScope.Staff, "");
        _app = await ApiHost.BuildAsync(Folder, "http://127.0.0.1:0", builder =>
        {
            builder.Configuration["GraphQL:ExemptLoopback"] = "true";
            builder.Configuration["Access:MostWaiting"] = "100000";
            builder.Logging.ClearProviders().AddProvider(new Keeper(Log));
            builder.Services.Configure<LoggerFilterOptions>(options =>
            {
                options.Rules.Clear();
                options.MinLevel = LogLevel.Trace;
            });
            Configure(builder);
        });
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    public string NewKey(KeyScope scope, string subject, int days = 30)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new KeyCommand(Store, TimeProvider.System, output).Create(scope, subject, "test", days);
        return output.ToString().Split('\n')[0].Trim();
    }

    public async Task<HttpResponseMessage> Send(string? key, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return await Client.SendAsync(request);
    }

    public async Task<string> Text(string? key, string query, object? variables = null)
    {
        using var response = await Send(key, query, variables);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<JsonNode> Data(string? key, string query, object? variables = null)
    {
        var text = await Text(key, query, variables);
        var answer = JsonNode.Parse(text)!;
        Assert.True(answer["errors"] is null, text);
        return answer["data"]!;
    }

    /// <summary>The document of a mutation that asks for all it can answer.</summary>
    public static string Document(string mutation)
    {
        var input = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var conflict = mutation.StartsWith("submit", StringComparison.Ordinal) ? "" : " ... on VersionConflictError { currentVersion }";
        return $$"""
            mutation($input: {{input}}!) { {{mutation}}(input: $input) {
              submission { id kind slug title state version removing reason changes { field before after } }
              errors { __typename ... on Error { message } ... on InvalidFieldError { field expected }{{conflict}} } } }
            """;
    }

    /// <summary>The payload of a mutation.</summary>
    public async Task<JsonNode> Mutate(string? key, string mutation, object input) =>
        (await Data(key, Document(mutation), new { input }))[mutation]!;

    /// <summary>The submission of a mutation that must succeed.</summary>
    public async Task<JsonNode> Done(string? key, string mutation, object input)
    {
        var payload = await Mutate(key, mutation, input);
        Assert.True(payload["errors"] is null, payload.ToJsonString());
        return payload["submission"]!;
    }

    /// <summary>The only error of a mutation that must fail.</summary>
    public async Task<JsonNode> Refused(string? key, string mutation, object input)
    {
        var payload = await Mutate(key, mutation, input);
        Assert.Null(payload["submission"]);
        return payload["errors"]!.AsArray().Single()!;
    }

    /// <summary>Admits a submission and gives it as it is then.</summary>
    public Task<JsonNode> Approve(JsonNode submission) => Done(StaffKey, "approveSubmission", new
    {
        id = (string)submission["id"]!,
        expectedVersion = (int)submission["version"]!,
    });

    /// <summary>Publishes and takes the release up.</summary>
    public async Task Publish()
    {
        RealFacts.PreparationOf(Folder).Publish();
        await _app!.Services.GetRequiredService<ReleaseWatcher>().LookAsync(CancellationToken.None);
    }

    private sealed class Keeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => lines.Enqueue($"{formatter(state, exception)} {exception}");
    }

    /// <summary>Inputs that each form takes, for tests that go through all of them.</summary>
    public static Dictionary<string, JsonObject> Inputs() => new()
    {
        ["Program"] = Json(new { name = "Welding for beginners", level = "PREP", status = "CURRENT" }),
        ["Event"] = Json(new { name = "Trades fair", level = "EXPLORE", status = "PLANNED", date = "2027-03-04" }),
        ["Offer"] = Json(new { title = "Tour of the mill", kind = "TOUR", description = "Come and see.", contact = "mailto:tours@example.org" }),
        ["Engagement"] = Json(new
        {
            title = "Bridge design",
            kind = "FLIPPED_INTERNSHIP",
            date = "2026-10-01",
            districtCode = "06037",
            sessions = 6,
            hours = 9.5,
            students = 23,
        }),
        ["Answer"] = Json(new { askSlug = "", text = "We can come.", contact = "tel:+13605550100" }),
        ["DistrictPlan"] = Json(new { stage = "DRAFTING" }),
        ["Ask"] = Json(new { title = "A mentor for robotics", kind = "MENTOR", description = "Weekly." }),
    };

    public static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value)!.AsObject();
}
