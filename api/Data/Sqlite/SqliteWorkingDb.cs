using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerConnect.Api.Data.Sqlite;

/// <summary>The working store in one SQLite file. Durable before fast: each commit reaches the disk.</summary>
public sealed class SqliteWorkingDb(DbContextOptions<SqliteWorkingDb> options) : WorkingDb(options)
{
    /// <summary>Options for the file at a path; the folder must exist.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pooled">False for a file that is soon moved or deleted: a pool would keep it open.</param>
    public static DbContextOptions<SqliteWorkingDb> OptionsFor(string path, bool pooled = true) =>
        new DbContextOptionsBuilder<SqliteWorkingDb>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = pooled }.ToString())
            .AddInterceptors(new Pragmas())
            .Options;

    public override string Ordinal => "COLLATE BINARY";

    public override void Insert(BulkTable table, IReadOnlyList<object?[]> rows) => SqliteBulk.Insert(
        (SqliteConnection)Database.GetDbConnection(), (SqliteTransaction?)Database.CurrentTransaction?.GetDbTransaction(), table, rows);

    private sealed class Pragmas : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            // EF Core looks whether a file is there over a connection that may not write.
            if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly)
            {
                return;
            }

            using var command = connection.CreateCommand();
            command.CommandText =
                "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;";
            command.ExecuteNonQuery();
        }
    }
}
