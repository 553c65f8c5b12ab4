using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerConnect.Api.Confirmations;

/// <summary>
/// The page behind the link that staff send: what one partner or district has that is public, each with a button that
/// says it is still true. The key of the link stands behind its #, so that no log, trace or other site has it; each form
/// carries it on in its body. There is no cookie, so no other site can make a browser send what it does not know.
/// A link that is only opened, as by a mail scanner, confirms nothing. It is in the browser's language until another is picked,
/// which each form carries on as well.
/// </summary>
internal static class ConfirmationPage
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const long LargestForm = 16 * 1024;

    public static void MapConfirmationPage(this IEndpointRouteBuilder endpoints)
    {
        var page = endpoints.MapGroup("/confirm").AddEndpointFilter(Guard);
        page.MapGet("", (HttpRequest request) => Closed(ConfirmWords.Of(request, request.Query["language"]), null, StatusCodes.Status200OK));
        page.MapPost("", AnswerAsync);
        page.MapGet("/page.css", () => Resource("staff.css", "text/css"));
        page.MapGet("/page.js", () => Resource("confirm.js", "text/javascript"));
    }

    private static async ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        KeyPage.SetHeaders(context.HttpContext.Response, Policy);
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        var request = context.HttpContext.Request;
        return !HttpMethods.IsPost(request.Method) || (request.HasFormContentType && request.ContentLength <= LargestForm)
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, SubmissionDesk desk, WorkList work, CurrentRelease current, CancellationToken cancellationToken)
    {
        var (caller, status) = await KeyPage.FindAsync(http, scope => scope != KeyScope.Staff, cancellationToken);

        // Of who has shown too many wrong keys nothing is read, not even the language.
        var tooMany = status == StatusCodes.Status429TooManyRequests;
        var form = tooMany ? FormCollection.Empty : await http.Request.ReadFormAsync(cancellationToken);
        var words = ConfirmWords.Of(http.Request, form["language"]);
        if (caller is null)
        {
            return Closed(words, tooMany ? words.TooManyKeys : words.NotValid, status);
        }

        var result = Enum.TryParse<SubmissionKind>(form["kind"], out var kind) && int.TryParse(form["version"], out var version)
            ? await desk.Confirm(
                caller, caller.Subject, DraftForm.Of(kind), form["id"].ToString(), version, null, cancellationToken)
            : null;
        return new RazorComponentResult<ConfirmPage>(new
        {
            Words = words,
            Key = KeyPage.KeyOf(form),
            Subject = current.Value is { } named ? NameOf(named, caller.Subject) : caller.Subject,
            Items = current.Value is { } release ? work.Of(release, caller).Select(i => (i, work.Facts(i))).ToList() : [],
            Message = result?.Submission is { } done ? words.Thank(done.Title) : null,
            Problem = result is { Submission: null } ? string.Join(' ', result.Errors.Select(words.Why)) : null,
        });
    }

    private static string NameOf(Release release, string subject) =>
        release.Partners.GetValueOrDefault(subject)?.Name ?? release.Districts.GetValueOrDefault(subject)?.Name ?? subject;

    private static RazorComponentResult<ConfirmPage> Closed(ConfirmWords words, string? problem, int status) =>
        new(new { Words = words, Problem = problem }) { StatusCode = status };

    private static IResult Resource(string name, string type) =>
        Results.Stream(typeof(ConfirmationPage).Assembly.GetManifestResourceStream(name)!, type);
}
