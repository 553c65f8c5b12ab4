using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Reviews;
using CareerConnect.Api.Submissions;
using CareerConnect.Api.Submissions.Drafts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerConnect.Api.Staff;

/// <summary>
/// What is to be confirmed, of all or of one partner or district. Staff confirm a fact that they have looked up
/// themselves, or make a link by which its owner does.
/// </summary>
internal static class WorkPages
{
    private const int LinkDays = 30;

    public static void Map(RouteGroupBuilder inside)
    {
        inside.MapGet("/work", (HttpContext http, WorkList work, CurrentRelease current, string? owner) =>
            List(http, work, current, owner, http.Request.Query.ContainsKey("confirmed")
                ? "Confirmed: the public sees it with the next release."
                : null));
        inside.MapPost("/work/link", LinkAsync);
        inside.MapGet("/work/{kind}/{owner}/{slug}", (
            HttpContext http, WorkList work, CurrentRelease current, SubmissionKind kind, string owner, string slug) =>
            Item(http, work, current, kind, owner, slug));
        inside.MapPost("/work/{kind}/{owner}/{slug}", ConfirmAsync);
    }

    public static string PathOf(WorkItem item) => $"/staff/work/{item.Kind}/{item.Owner}/{item.Slug}";

    private static RazorComponentResult<WorkPage> List(
        HttpContext http, WorkList work, CurrentRelease current, string? owner, string? message = null, string? link = null) =>
        new RazorComponentResult<WorkPage>(new
        {
            Token = StaffPages.Token(http),
            Owner = owner,
            Items = All(http, work, current).Where(i => owner is null || i.Owner == owner).ToList(),
            Message = message,
            Link = link,
            Days = LinkDays,
        });

    private static IResult Item(
        HttpContext http, WorkList work, CurrentRelease current, SubmissionKind kind, string owner, string slug,
        string? problem = null) =>
        All(http, work, current).SingleOrDefault(i => (i.Kind, i.Owner, i.Slug) == (kind, owner, slug)) is not { } item
            ? Results.NotFound()
            : new RazorComponentResult<WorkItemPage>(new
            {
                Token = StaffPages.Token(http),
                Item = item,
                Facts = work.Facts(item),
                Problem = problem,
            })
            { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict };

    private static async Task<IResult> ConfirmAsync(
        HttpContext http, SubmissionDesk desk, WorkList work, CurrentRelease current, SubmissionKind kind, string owner,
        string slug, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (!int.TryParse(form["version"], out var version))
        {
            return Results.BadRequest();
        }

        var result = await desk.Confirm(
            Caller.Of(http.User)!, owner, DraftForm.Of(kind), slug, version, null, cancellationToken);
        return result.Submission is not null
            ? Results.Redirect($"/staff/work?confirmed&owner={Uri.EscapeDataString(owner)}")
            : Item(http, work, current, kind, owner, slug, string.Join(' ', result.Errors.Select(e => e.Message)));
    }

    private static async Task<IResult> LinkAsync(
        HttpContext http, WorkingStore store, TimeProvider clock, WorkList work, CurrentRelease current,
        CancellationToken cancellationToken)
    {
        var owner = (await http.Request.ReadFormAsync(cancellationToken))["owner"].ToString();
        if (!All(http, work, current).Any(i => i.Owner == owner))
        {
            return Results.NotFound();
        }

        var key = await store.WriteAsync(
            db => db.Give(
                clock.GetUtcNow().UtcDateTime, Caller.Of(http.User)!, KeyScope.Confirm, owner, "link to confirm", LinkDays),
            cancellationToken);
        http.Response.Headers.CacheControl = "no-store";

        // Behind the #, which a browser sends to nobody: no log and no trace has it.
        return List(http, work, current, owner, link: $"{http.Request.Scheme}://{http.Request.Host}/confirm#{key}");
    }

    private static IReadOnlyList<WorkItem> All(HttpContext http, WorkList work, CurrentRelease current) =>
        current.Value is { } release ? work.Of(release, Caller.Of(http.User)!) : [];
}
