using CareerConnect.Api.Data;
using CareerConnect.Api.Downloads;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Releases;

namespace CareerConnect.Api.Hosting;

/// <summary>The web server: GraphQL and health over the release in force.</summary>
public static class ApiHost
{
    /// <summary>Builds a server over a data folder; an empty one is imported and published first.</summary>
    public static async Task<WebApplication> BuildAsync(
        string dataFolder, string? urls = null, Action<WebApplicationBuilder>? configure = null, RegionFolder? region = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(new WorkingStore(dataFolder));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<CurrentRelease>();
        builder.Services.AddSingleton<ReleaseWatcher>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ReleaseWatcher>());
        builder.Services.AddCareerConnectGraphQL(
            services => services.GetRequiredService<CurrentRelease>().Value,
            services => services.GetRequiredService<IConfiguration>().GetSection(GraphQLSettings.Section)
                .Get<GraphQLSettings>() ?? new GraphQLSettings());
        configure?.Invoke(builder);
        builder.AddTelemetry();

        var app = builder.Build();
        app.MapHealth();
        app.MapCareerConnectGraphQL();
        app.MapDownloads(() => app.Services.GetRequiredService<CurrentRelease>().Value, Docs.Of);
        new Preparation(app.Services.GetRequiredService<WorkingStore>(), TimeProvider.System, Console.Out, region).PublishFirst();
        await app.Services.GetRequiredService<ReleaseWatcher>().LookAsync(CancellationToken.None);
        return app;
    }
}
