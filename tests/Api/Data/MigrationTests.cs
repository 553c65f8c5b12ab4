using System.Data.Common;
using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace CareerConnect.Tests.Api.Data;

/// <summary>
/// Every store that was ever migrated can be brought up to date with what is in it: for each migration a store of that
/// version is made, every table of it gets a row, and the newest version must still have it. A migration that is added
/// later is covered by itself.
/// </summary>
public sealed class MigrationTests : IDisposable
{
    private readonly PostgresServer _server = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_sqlite_store_of_every_version_keeps_its_rows()
    {
        foreach (var migration in Migrations(new WorkingStore(_folder.File("any"))))
        {
            using var store = new WorkingStore(_folder.File(migration));
            KeepsItsRows(store, migration);
        }
    }

    [SkippableFact]
    public void A_postgres_store_of_every_version_keeps_its_rows()
    {
        using var any = _server.Node();
        foreach (var migration in Migrations(any))
        {
            using (var db = any.Open())
            {
                db.Database.ExecuteSqlRaw("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
            }

            KeepsItsRows(any, migration);
        }
    }

    [Fact]
    public void The_sqlite_model_is_that_of_its_last_migration()
    {
        using var store = new WorkingStore(_folder.File("model"));
        store.Migrate();
        using var db = store.Open();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(db.Database.GetPendingMigrations());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _server.Dispose();
        _folder.Dispose();
    }

    private static List<string> Migrations(WorkingStore store)
    {
        using var db = store.Open();
        var all = db.Database.GetMigrations().ToList();
        Assert.NotEmpty(all);
        return all;
    }

    private static void KeepsItsRows(WorkingStore store, string migration)
    {
        using var db = store.Open();
        db.Database.Migrate(migration);
        db.Database.OpenConnection();
        var sqlite = db.Database.IsSqlite();
        var before = Tables(db, sqlite);
        Assert.NotEmpty(before);
        foreach (var (table, columns) in before)
        {
            Read(
                db,
                $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select(c => c.Sample))})",
                _ => 0);
        }

        var kept = before.ToDictionary(t => t.Table, t => Rows(db, t.Table, t.Columns.Select(c => c.Name)));
        store.Migrate();
        Assert.Empty(db.Database.GetPendingMigrations());
        var after = Tables(db, sqlite).ToDictionary(t => t.Table, t => t.Columns.Select(c => c.Name).ToHashSet());
        foreach (var (table, columns) in before)
        {
            Assert.True(after.ContainsKey(table), $"{migration}: {table} is gone");
            Assert.True(columns.TrueForAll(c => after[table].Contains(c.Name)), $"{migration}: {table} lost a column");
            Assert.Equal(kept[table], Rows(db, table, columns.Select(c => c.Name)));
        }
    }

    // By table, sources first: its columns, each with a value of its type as SQL writes it. Texts are alike, so keys lead somewhere.
    private static List<(string Table, List<(string Name, string Sample)> Columns)> Tables(WorkingDb db, bool sqlite)
    {
        var columns = sqlite
            ? "SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
            : "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public'";
        return
        [
            .. Read(db, columns, row => (Table: row.GetString(0), Name: row.GetString(1), Sample: Sample(row.GetString(2))))
                .Where(c => !c.Table.StartsWith("__EF", StringComparison.Ordinal))
                .GroupBy(c => c.Table).OrderBy(t => t.Key != "Sources").ThenBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => (t.Key, t.Select(c => (c.Name, c.Sample)).ToList())),
        ];
    }

    private static string Sample(string type) => type.ToLowerInvariant() switch
    {
        "integer" or "bigint" => "7",
        "real" or "double precision" => "0.5",
        "boolean" => "true",
        "timestamp with time zone" => "'2026-11-24 10:00:00+00'",
        "date" => "'2026-11-24'",
        "time without time zone" => "'10:00:00'",
        "bytea" => "'\\xC0FFEE'",
        "array" => "ARRAY['one','two']",
        "blob" => "x'C0FFEE'",
        _ => "'of before'",
    };

    private static List<string> Rows(WorkingDb db, string table, IEnumerable<string> columns) => Read(
        db, $"SELECT {string.Join(", ", columns.Select(c => $"\"{c}\""))} FROM \"{table}\"",
        row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture))));

    private static List<T> Read<T>(WorkingDb db, string sql, Func<DbDataReader, T> row)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
