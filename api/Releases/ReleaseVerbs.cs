using System.CommandLine;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Releases;

/// <summary>The verbs about what was published: releases list, releases use.</summary>
public static class ReleaseVerbs
{
    private const int Shown = 10;

    public static Command Of(Func<ParseResult, WorkingStore> store)
    {
        var last = new Option<int>("--last") { Description = "How many publications", DefaultValueFactory = _ => Shown };
        var list = new Command("list", "Publications, the latest first, and what each changed") { last };
        list.SetAction(parsed => Ledger(parsed).List(parsed.GetValue(last)));
        var id = new Argument<string>("id") { Description = "The identity of a release, or its first digits" };
        var use = new Command("use", "Put an earlier release in force again, once it is found whole") { id };
        use.SetAction((parsed, cancellationToken) => Ledger(parsed).Use(parsed.GetRequiredValue(id), cancellationToken));
        return new Command("releases", "What was published, and the way back to it") { list, use };

        LedgerCommand Ledger(ParseResult parsed) => new(store(parsed), TimeProvider.System, Console.Out);
    }
}
