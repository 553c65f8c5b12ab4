using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Data;

public sealed class AbandonedMigrationTests
{
    [Fact]
    public async Task A_lock_that_a_killed_process_left_does_not_stop_the_next_one()
    {
        using var folder = new TemporaryFolder();
        var store = new WorkingStore(folder.Path);
        await using (var db = store.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
                INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-23');
                """);
        }

        var migration = Task.Run(store.Migrate);
        Assert.Same(migration, await Task.WhenAny(migration, Task.Delay(TimeSpan.FromSeconds(30))));
        await migration;
        await using var after = store.Open();
        Assert.Empty(await after.Database.GetPendingMigrationsAsync());
    }
}
