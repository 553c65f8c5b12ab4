using System.Data;
using System.Data.Common;
using CareerConnect.Api.Data.Postgres;
using CareerConnect.Api.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Data;

/// <summary>
/// Where a deployment keeps its data. By default a folder has all of it: the working store and the release files.
/// With a database named, the working store is that PostgreSQL database, the release files are in it too, and the
/// folder is this node's own copy of those it has used.
/// </summary>
public sealed class WorkingStore : IDisposable
{
    /// <summary>The setting that names the database, as Npgsql's connection string.</summary>
    public const string DatabaseVariable = "CAREERCONNECT_DATABASE";

    private const int Tries = 20;

    private readonly Func<WorkingDb> _open;
    private readonly SemaphoreSlim _writer = new(1);

    public WorkingStore(string folder, string? database = null)
    {
        Folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(ReleaseFolder);
        database ??= Environment.GetEnvironmentVariable(DatabaseVariable);
        Embedded = string.IsNullOrEmpty(database);
        if (Embedded)
        {
            var options = SqliteWorkingDb.OptionsFor(Path.Combine(Folder, "working.db"));
            _open = () => new SqliteWorkingDb(options);
        }
        else
        {
            var options = PostgresWorkingDb.OptionsFor(database!);
            _open = () => new PostgresWorkingDb(options);
        }
    }

    public string Folder { get; }

    public string ReleaseFolder => Path.Combine(Folder, "releases");

    /// <summary>True when the folder is the store itself, which one node has to itself.</summary>
    public bool Embedded { get; }

    /// <summary>A new unit of work on the working store.</summary>
    public WorkingDb Open() => _open();

    /// <summary>
    /// Does all of the work or none of it, alone: those of this process wait in line here, those of another at the
    /// store's own lock. What was read cannot have changed by the time it is written. PostgreSQL lets two begin and
    /// refuses one at the end; that one begins again.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<WorkingDb, T> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            for (var left = Tries; ; left--)
            {
                try
                {
                    using var db = Open();
                    using var transaction = db.Database.BeginTransaction(IsolationLevel.Serializable);
                    var result = work(db);
                    db.SaveChanges();
                    transaction.Commit();
                    return result;
                }
                catch (Exception error) when (left > 0 && MetAnother(error))
                {
                    await Task.Delay(Random.Shared.Next(1, 20), cancellationToken);
                }
            }
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Brings the tables up to date. Called by commands, never by several serving nodes at once.</summary>
    public void Migrate()
    {
        using var db = Open();
        if (Embedded)
        {
            SqliteMigration.Run(db, Path.Combine(Folder, "migration.lock"));
        }
        else
        {
            db.Database.Migrate();
        }
    }

    public void Dispose() => _writer.Dispose();

    // SQLSTATE 40001 and 40P01: two transactions could not be put one after the other, or waited for each other.
    private static bool MetAnother(Exception error) =>
        (error as DbException ?? error.InnerException as DbException)?.SqlState is "40001" or "40P01";
}
