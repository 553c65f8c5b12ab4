using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Data.Sqlite;

/// <summary>
/// Brings a SQLite file's tables up to date. EF Core guards a migration by a row in a table; a process killed
/// meanwhile leaves the row, and every later one would wait for it for ever. So one process at a time is let in by a
/// lock that the operating system takes back, and what a dead one left is cleared away.
/// </summary>
internal static class SqliteMigration
{
    private const int Tries = 300;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static void Run(WorkingDb db, string lockFile)
    {
        if (!db.Database.GetPendingMigrations().Any())
        {
            return;
        }

        using var held = Take(lockFile);
        db.Database.OpenConnection();
        using (var command = db.Database.GetDbConnection().CreateCommand())
        {
            command.CommandText = "DROP TABLE IF EXISTS __EFMigrationsLock;";
            command.ExecuteNonQuery();
        }

        db.Database.Migrate();
    }

    private static FileStream Take(string path)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
