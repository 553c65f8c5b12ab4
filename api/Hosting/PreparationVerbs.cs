using System.CommandLine;

namespace CareerConnect.Api.Hosting;

/// <summary>The verbs that go the way from sources to a release: import, publish.</summary>
internal static class PreparationVerbs
{
    public static IEnumerable<Command> Of(Func<ParseResult, Preparation> prepare)
    {
        var files = new Argument<string[]>("files") { Description = "Files to add; without any, every committed source" };
        var demo = new Option<bool>("--demo") { Description = "Bring in the demonstration figures: made up, not real" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would change and what looks odd; change nothing" };
        var andPublish = new Option<bool>("--publish") { Description = "Publish as well, and say what the public sees anew" };
        var import = new Command("import", "Bring sources into the working store") { files, demo, dryRun, andPublish };
        import.SetAction(parsed => prepare(parsed).Import(
            parsed.GetValue(files) ?? [], parsed.GetValue(demo), parsed.GetValue(dryRun), parsed.GetValue(andPublish)));
        yield return import;
        var publish = new Command("publish", "Publish what the working store holds");
        publish.SetAction(parsed => prepare(parsed).Publish());
        yield return publish;
    }
}
