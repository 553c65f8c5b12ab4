using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Releases;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CareerConnect.Api.Hosting;

/// <summary>
/// Metrics, traces and structured logs by OTLP, and only where OTEL_EXPORTER_OTLP_ENDPOINT names a receiver: otherwise nothing of it is
/// set up. The other OTEL_* settings work as OpenTelemetry documents them. A span names the route, the status and the
/// time; never a query, its variables or a header: the engine's own spans would carry the document and are not used.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // What the framework and the driver measure by themselves: requests, connections, memory and threads. And our own.
    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql",
        ReleaseMetrics.MeterName, WireMetrics.MeterName,
    ];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("careerconnect-api"))
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(
                options => options.Filter = http => !http.Request.Path.StartsWithSegments("/health")))
            .UseOtlpExporter();
    }
}
