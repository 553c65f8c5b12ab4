using System.CommandLine;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Backups;

/// <summary>The verbs backup and restore.</summary>
public static class BackupVerbs
{
    public static IEnumerable<Command> Of(Func<ParseResult, WorkingStore> store, Option<string?> data)
    {
        var file = new Argument<string>("file") { Description = "The backup" };
        var backup = new Command("backup", "Write the working store and the releases into one file") { file };
        backup.SetAction(parsed => new BackupCommand(store(parsed), TimeProvider.System, Console.Out).Run(parsed.GetRequiredValue(file)));
        yield return backup;
        var restore = new Command("restore", "Bring a backup back into an empty data folder") { file };
        restore.SetAction(parsed =>
            RestoreCommand.Run(parsed.GetRequiredValue(file), DataFolder.Resolve(parsed.GetValue(data)), Console.Out));
        yield return restore;
    }
}
