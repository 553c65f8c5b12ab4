using CareerConnect.Api.Data.Sqlite;

namespace CareerConnect.Api.Data;

/// <summary>Where a deployment keeps its data: a folder with the working store and the release files.</summary>
public sealed class WorkingStore
{
    public WorkingStore(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(ReleaseFolder);
    }

    public string Folder { get; }

    public string ReleaseFolder => Path.Combine(Folder, "releases");

    /// <summary>A new unit of work on the working store.</summary>
    public WorkingDb Open() => new SqliteWorkingDb(SqliteWorkingDb.OptionsFor(Path.Combine(Folder, "working.db")));

    /// <summary>Brings the tables up to date. Called by commands, never by several serving nodes at once.</summary>
    public void Migrate()
    {
        using var db = Open();
        SqliteMigration.Run(db, Path.Combine(Folder, "migration.lock"));
    }
}
