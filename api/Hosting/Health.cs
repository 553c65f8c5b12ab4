using CareerConnect.Api.Releases;

namespace CareerConnect.Api.Hosting;

/// <summary>
/// What an orchestrator asks: /health/live, whether the process answers at all (else restart it), and /health/ready,
/// whether it has a release to answer from (else send it nobody). /health is /health/ready by its older name.
/// </summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Ok(new { status = "ok" }));
        endpoints.MapGet("/health/ready", Ready);
        endpoints.MapGet("/health", Ready);
    }

    private static IResult Ready(CurrentRelease current) => current.Value is { } release
        ? Results.Ok(new { status = "ok", release = release.Identity })
        : Results.Json(new { status = "no release loaded" }, statusCode: StatusCodes.Status503ServiceUnavailable);
}
