using System.Text.Encodings.Web;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL.Ide;
using CareerConnect.Api.GraphQL.Plans;
using CareerConnect.Api.GraphQL.Wire;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL;

/// <summary>Puts the engine into a host: services, and the one address it answers at.</summary>
public static class GraphQLSetup
{
    internal const string Path = "/graphql";

    /// <summary>Adds the engine.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="current">Gives the release in force, or null while none is loaded.</param>
    /// <param name="settings">Gives what the deployment sets; without, nobody is limited.</param>
    public static IServiceCollection AddCareerConnectGraphQL(
        this IServiceCollection services, Func<IServiceProvider, Release?> current,
        Func<IServiceProvider, GraphQLSettings>? settings = null)
    {
        // Built now, so that no question waits for it and a fault in it stops the start.
        var schema = new CareerConnectSchema();
        schema.Initialize();
        services.AddSingleton<ErrorAnswers>();
        services.AddSingleton<IDocumentBuilder, Guard>();
        services.AddGraphQL(builder => builder
            .AddSchema(schema)
            .AddErrorInfoProvider(provider => provider.GetRequiredService<ErrorAnswers>())
            .AddUnhandledExceptionHandler(context =>
                context.ExecutionOptions.RequestServices!.GetRequiredService<ErrorAnswers>().Log(context))
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .ConfigureExecution<DocumentCache>()
            .AddExecutionStrategy<PlanStrategy>(OperationType.Query));
        services.AddSingleton(provider => settings?.Invoke(provider) ?? new GraphQLSettings { PointsPerMinute = 0 });
        services.AddSingleton<RateLimits>();
        services.AddSingleton<PersistedDocuments>();
        services.AddSingleton(provider => new AnswerCache(provider.GetRequiredService<GraphQLSettings>().CacheBytes));
        services.AddSingleton<Execution>();
        services.AddSingleton(provider => new Transport(
            provider.GetRequiredService<Execution>(),
            provider.GetRequiredService<AnswerCache>(),
            provider.GetRequiredService<PersistedDocuments>(),
            provider.GetRequiredService<RateLimits>(),
            () => current(provider)));
        return services;
    }

    /// <summary>
    /// Answers what was asked before without a key, ahead of routing and all that follows it: that would cost more than
    /// to send the answer.
    /// </summary>
    public static IApplicationBuilder UseRecentAnswers(this IApplicationBuilder app)
    {
        var transport = app.ApplicationServices.GetRequiredService<Transport>();
        return app.Use(next => http => transport.AnswerRecent(http, next));
    }

    /// <summary>
    /// Answers at /graphql: POST and GET as GraphQL over HTTP says, the schema's text at ?sdl, a page for people, and
    /// documents known by their hash at /graphql/persisted/{id}.
    /// </summary>
    public static IEndpointConventionBuilder MapCareerConnectGraphQL(this IEndpointRouteBuilder endpoints)
    {
        var transport = endpoints.ServiceProvider.GetRequiredService<Transport>();
        endpoints.MapIdeFiles();
        endpoints.Map($"{Path}/persisted/{{id}}", transport.Answer);
        return endpoints.Map(
            Path, http => IdePage.IsWanted(http.Request) ? IdePage.Answer(http) : transport.Answer(http));
    }
}
