using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.Reviews;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Staff;

/// <summary>
/// The page on which staff review. A key is exchanged for a short session, so that it is not typed again and again; each
/// form carries a token of that session, and pages hold no script at all.
/// </summary>
internal static class StaffPages
{
    public const string TokenField = "token";

    private const string Policy =
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const long LargestForm = 64 * 1024;
    private const int LogEntries = 200;

    public static void AddStaffPages(this IServiceCollection services, AccessSettings settings)
    {
        services.AddRazorComponents();
        SealSessions(services, settings.SessionKeys);
        services.AddAntiforgery(options =>
        {
            options.FormFieldName = TokenField;
            options.Cookie.Name = "careerconnect-form";
            options.Cookie.Path = "/staff";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;

            // On plain HTTP, which only a computer's own address is, it would refuse to work otherwise.
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<Publisher>();
    }

    public static void MapStaffPages(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("/staff").AddEndpointFilter(Guard);
        open.MapGet("/staff.css", () => Results.Stream(
            typeof(StaffPages).Assembly.GetManifestResourceStream("staff.css")!, "text/css"));
        open.MapGet("/sign-in", (HttpContext http) => SignIn(http, null));
        open.MapPost("/sign-in", SignInAsync);
        var inside = open.MapGroup("").RequireAuthorization(Policies.StaffSession);
        inside.MapGet("", (HttpContext http, ReviewDesk desk) =>
            Queue(http, desk, http.Request.Query.ContainsKey("decided") ? "Done: the log has it." : null, null));
        inside.MapGet("/submissions/{id}", (HttpContext http, ReviewDesk desk, string id) => Submission(http, desk, id));
        inside.MapPost("/submissions/{id}", DecideAsync);
        inside.MapPost("/publish", Publish);
        inside.MapPost("/sign-out", async (HttpContext http) =>
        {
            await http.SignOutAsync(Policies.SessionScheme);
            return Results.Redirect("/staff/sign-in");
        });
        WorkPages.Map(inside);
        inside.MapGet("/log", (HttpContext http, WorkingStore store) =>
        {
            using var db = store.Open();
            return new RazorComponentResult<LogPage>(new
            {
                Token = Token(http),
                Entries = db.Audit.AsNoTracking().OrderByDescending(e => e.Number).Take(LogEntries).ToList(),
            });
        });
    }

    // Sessions are short: those of one node need not outlive it, and so no key to them is kept anywhere.
    private static void SealSessions(IServiceCollection services, string? folder)
    {
        var sealing = services.AddDataProtection();
        if (folder is null)
        {
            sealing.UseEphemeralDataProtectionProvider();
        }
        else
        {
            // By a name: else it is by the folder that a node runs from, which may be another on each.
            sealing.SetApplicationName("careerconnect-staff").PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
    }

    // Strict headers on every answer; a form without its token does not reach its handler.
    private static async ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        KeyPage.SetHeaders(http.Response, Policy);
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return await next(context);
        }

        if (http.Request.ContentLength is null or > LargestForm)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : Results.Text("This form is out of date: go back, reload the page and try again.", statusCode: 400);
    }

    private static async Task<IResult> SignInAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var (caller, status) = await KeyPage.FindAsync(http, scope => scope == KeyScope.Staff, cancellationToken);
        if (caller is null)
        {
            var tooMany = status == StatusCodes.Status429TooManyRequests;
            return SignIn(http, tooMany ? "Too many wrong keys: wait a minute." : "This is not a valid staff key.", status);
        }

        await http.SignInAsync(Policies.SessionScheme, caller.ToPrincipal(Policies.SessionScheme));
        return Results.Redirect("/staff");
    }

    private static async Task<IResult> DecideAsync(
        HttpContext http, ReviewDesk desk, string id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (!Enum.TryParse<Decision>(form["decision"], out var decision) || !int.TryParse(form["version"], out var version))
        {
            return Results.BadRequest();
        }

        var reason = form["reason"].ToString().ReplaceLineEndings("\n").Trim();
        var result = await desk.Decide(
            Caller.Of(http.User)!, id, version, decision, reason.Length == 0 ? null : reason, cancellationToken);
        return result.Submission is not null
            ? Results.Redirect("/staff?decided")
            : Submission(http, desk, id, string.Join(' ', result.Errors.Select(e => e.Message)), reason);
    }

    private static async Task<IResult> Publish(
        HttpContext http, ReviewDesk desk, Publisher publisher, CancellationToken cancellationToken)
    {
        var (published, words) = await publisher.Publish(Caller.Of(http.User)!, cancellationToken);
        return Queue(http, desk, published ? words : null, published ? null : words);
    }

    private static RazorComponentResult<SignInPage> SignIn(HttpContext http, string? problem, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<SignInPage>(new { Token = Token(http), Problem = problem }) { StatusCode = status };

    private static RazorComponentResult<QueuePage> Queue(HttpContext http, ReviewDesk desk, string? message, string? problem) =>
        new RazorComponentResult<QueuePage>(new
        {
            Token = Token(http),
            Waiting = desk.Queue(),
            Message = message,
            Problem = problem,
        });

    private static IResult Submission(
        HttpContext http, ReviewDesk desk, string id, string? problem = null, string? reason = null) =>
        desk.Find(id) is not { } found
            ? Results.NotFound()
            : new RazorComponentResult<SubmissionPage>(new
            {
                Token = Token(http),
                found.Submission,
                found.Changes,
                Problem = problem,
                Reason = reason,
            })
            { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict };

    internal static string Token(HttpContext http) =>
        http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
}
