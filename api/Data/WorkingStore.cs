using System.Data;
using CareerConnect.Api.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Data;

/// <summary>Where a deployment keeps its data: a folder with the working store and the release files.</summary>
public sealed class WorkingStore : IDisposable
{
    private readonly DbContextOptions<SqliteWorkingDb> _options;
    private readonly SemaphoreSlim _writer = new(1);

    public WorkingStore(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(ReleaseFolder);
        _options = SqliteWorkingDb.OptionsFor(Path.Combine(Folder, "working.db"));
    }

    public string Folder { get; }

    public string ReleaseFolder => Path.Combine(Folder, "releases");

    /// <summary>A new unit of work on the working store.</summary>
    public WorkingDb Open() => new SqliteWorkingDb(_options);

    /// <summary>
    /// Does all of the work or none of it, alone: those of this process wait in line here, those of another at the
    /// store's own lock. What was read cannot have changed by the time it is written.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<WorkingDb, T> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            using var db = Open();
            using var transaction = db.Database.BeginTransaction(IsolationLevel.Serializable);
            var result = work(db);
            db.SaveChanges();
            transaction.Commit();
            return result;
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
        SqliteMigration.Run(db, Path.Combine(Folder, "migration.lock"));
    }

    public void Dispose() => _writer.Dispose();
}
