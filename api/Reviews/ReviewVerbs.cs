using System.CommandLine;
using CareerConnect.Api.Access;
using CareerConnect.Api.Data;
using CareerConnect.Api.Submissions;

namespace CareerConnect.Api.Reviews;

/// <summary>The verbs of staff at a command line: review list, show, approve, ask, reject.</summary>
public static class ReviewVerbs
{
    public static Command Of(Func<ParseResult, WorkingStore> store, Func<ParseResult, RegionFolder> region)
    {
        var id = new Argument<string>("id") { Description = "Id of the submission" };
        var version = new Option<int>("--version") { Description = "The version that was looked at", Required = true };
        var reason = new Option<string?>("--reason") { Description = "What the sender should know" };
        var list = new Command("list", "What waits, oldest first");
        list.SetAction(parsed => List(Desk(parsed)));
        var show = new Command("show", "What a submission would change") { id };
        show.SetAction(parsed => Show(Desk(parsed), parsed.GetRequiredValue(id)));
        return new Command("review", "What partners and districts sent in")
        {
            list,
            show,
            Decide(Decision.Approve, "approve", "Admit it: public from the next publication on"),
            Decide(Decision.Ask, "ask", "Ask its sender something first"),
            Decide(Decision.Reject, "reject", "Do not admit it"),
        };

        Command Decide(Decision decision, string name, string description)
        {
            var command = new Command(name, description) { id, version, reason };
            command.SetAction(async (parsed, cancellationToken) => Tell(await Desk(parsed).Decide(
                Caller.CommandLine, parsed.GetRequiredValue(id), parsed.GetValue(version), decision,
                parsed.GetValue(reason), cancellationToken)));
            return command;
        }

        ReviewDesk Desk(ParseResult parsed)
        {
            var opened = store(parsed);
            opened.Migrate();
            return new ReviewDesk(opened, region(parsed).Definition(), TimeProvider.System);
        }
    }

    private static void List(ReviewDesk desk)
    {
        foreach (var s in desk.Queue())
        {
            Console.WriteLine($"{s.Id}  {s.Kind,-10}  version {s.Version,-3}  {s.SubmittedOn:yyyy-MM-dd}  {s.Owner,-25}  {s.Title}");
        }
    }

    private static void Show(ReviewDesk desk, string id)
    {
        var (submission, changes) = desk.Find(id) ?? throw new BadInputException($"there is no submission {id}.");
        Console.WriteLine($"{submission.Kind} of {submission.Owner}: {submission.Title}");
        Console.WriteLine($"{submission.State}, version {submission.Version}{(submission.Removing ? ", to be taken off" : "")}");
        foreach (var change in changes)
        {
            Console.WriteLine($"  {change.Field}");
            Console.WriteLine($"    - {change.Before ?? "(nothing)"}");
            Console.WriteLine($"    + {change.After ?? "(nothing)"}");
        }
    }

    private static void Tell(SubmissionResult result)
    {
        if (result.Submission is not { } done)
        {
            throw new BadInputException(string.Join('\n', result.Errors.Select(e => e.Message)));
        }

        Console.WriteLine($"{done.Title}: {done.State}, version {done.Version}.");
    }
}
