using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Data.Sqlite;
using CareerConnect.Api.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Support;

/// <summary>A working store in a folder of its own, with four districts and their enrolment of two years.</summary>
public sealed class TinyStore : IDisposable
{
    public TinyStore()
    {
        Directory.CreateDirectory(Folder);
        using var db = Open();
        db.Database.Migrate();
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"tiny-{Guid.NewGuid():N}");

    public RegionDefinition Region { get; } = RegionDefinition.Read();

    public StringWriter Progress { get; } = new(CultureInfo.InvariantCulture);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Whether the region is of thirty districts.</summary>
    public bool Region30 { get; init; }

    /// <summary>Other committed sources than those.</summary>
    public IReadOnlyList<SourceImport>? Committed { get; set; }

    public string DatabasePath => Path.Combine(Folder, "working.db");

    public WorkingDb Open() => new SqliteWorkingDb(SqliteWorkingDb.OptionsFor(DatabasePath));

    /// <summary>Puts a file beside the store and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Import(params string[] files) => Command().Run(files, demo: false);

    public void ImportDemonstration(params string[] files) => Command().Run(files, demo: true);

    public ImportCommand Command() => new(Open, Region, new FixedClock(this), Progress)
    {
        Committed = Committed ?? [Region30 ? new ThirtyDistricts(Folder) : new TinyRegion(Folder)],
    };

    /// <summary>The errors of an import that must fail, one a line.</summary>
    public string Refusal(params string[] files) =>
        Assert.Throws<ImportFailedException>(() => Import(files)).Message;

    /// <summary>Every row of every table but the migrations', in the order of the file.</summary>
    public string Dump()
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath}");
        connection.Open();
        var text = new StringBuilder();
        foreach (var table in Read(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        {
            text.AppendLine(table);
            foreach (var row in Read(connection, $"SELECT * FROM \"{table}\""))
            {
                text.AppendLine(row);
            }
        }

        return text.ToString();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Progress.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(
                i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    private sealed class FixedClock(TinyStore store) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => store.Now;
    }
}
