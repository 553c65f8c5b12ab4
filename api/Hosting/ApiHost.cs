using CareerConnect.Api.Access;
using CareerConnect.Api.Confirmations;
using CareerConnect.Api.Data;
using CareerConnect.Api.Downloads;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Staff;
using CareerConnect.Api.Submissions;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CareerConnect.Api.Hosting;

/// <summary>The web server: GraphQL and health over the release in force.</summary>
public static class ApiHost
{
    /// <summary>Folder in the data folder whose documents are trusted.</summary>
    public const string TrustedDocuments = "trusted-documents";

    // Who sends a request drop by drop holds a connection, and not for long.
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 100, gracePeriod: TimeSpan.FromSeconds(5));

    /// <summary>Builds a server over a data folder; an empty one is imported and published first.</summary>
    public static async Task<WebApplication> BuildAsync(
        string dataFolder, string? urls = null, Action<WebApplicationBuilder>? configure = null, RegionFolder? region = null)
    {
        region ??= RegionFolder.Resolve();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It says nothing at that level, and to be asked makes an activity of every request, also where nobody listens.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.RequestHeadersTimeout = HeadersTimeout;
            kestrel.Limits.MinRequestBodyDataRate = SlowestBody;
        });
        builder.Services.AddSingleton(new WorkingStore(dataFolder));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<CurrentRelease>();
        builder.Services.AddSingleton<ReleaseMetrics>();
        builder.Services.AddSingleton<ReleaseWatcher>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ReleaseWatcher>());
        builder.Services.AddCareerConnectGraphQL(
            services => services.GetRequiredService<CurrentRelease>().Value,
            services => Settings(services.GetRequiredService<IConfiguration>(), dataFolder));
        builder.Services.AddSingleton(region.Definition());
        builder.Services.AddSingleton<SubmissionDesk>();
        builder.Services.AddHostedService<ReceiptPurge>();
        builder.Services.AddSingleton<ReviewDesk>();
        builder.Services.AddSingleton<WorkList>();
        configure?.Invoke(builder);
        builder.AddAccess();
        builder.Services.AddStaffPages(SettingsSection.Read<AccessSettings>(builder.Configuration, AccessSettings.Section));
        builder.AddTelemetry();

        var app = builder.Build();
        app.UseRecentAnswers();
        app.UseRouting();
        app.UseAccess();
        app.MapHealth();
        app.MapCareerConnectGraphQL();
        app.MapStaffPages();
        app.MapConfirmationPage();
        app.MapDownloads(() => app.Services.GetRequiredService<CurrentRelease>().Value, Docs.Of);
        if (app.Services.GetRequiredService<WorkingStore>() is { Embedded: true } store)
        {
            // A shared store is brought up to date by a command: several nodes may start at once.
            new Preparation(store, TimeProvider.System, Console.Out, region).PublishFirst();
        }

        await app.Services.GetRequiredService<ReleaseWatcher>().LookAsync(CancellationToken.None);
        await app.Services.WarmUpGraphQLAsync();
        return app;
    }

    private static GraphQLSettings Settings(IConfiguration configuration, string dataFolder)
    {
        var settings = SettingsSection.Read<GraphQLSettings>(configuration, GraphQLSettings.Section);
        var trusted = Path.Combine(dataFolder, TrustedDocuments);
        return settings.TrustedDocuments is null && Directory.Exists(trusted)
            ? settings with { TrustedDocuments = trusted }
            : settings;
    }
}
